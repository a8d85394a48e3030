import { expect, test } from 'vitest'
import { documentSchema, emptyDocument, readDocument } from '#lib/story/document'
import { isSafeHref } from '#lib/story/href'

test('addresses that may stand in a story', () => {
  for (const href of [
    'https://example.com/a?b=c#d',
    'http://例子.中国/路',
    'mailto:desk@example.com',
    'tel:+8610',
    '/a/42-gao',
    '#s1',
    '/',
    'HTTPS://EXAMPLE.COM',
  ]) {
    expect(isSafeHref(href), href).toBe(true)
  }
})

test('hostile addresses are refused, however they are disguised', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'ｊａｖａｓｃｒｉｐｔ:alert(1)',
    'javascript：alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHN2Zz4=',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'ftp://example.com',
    'view-source:https://example.com',
    '//example.com',
    '/\\example.com',
    '\\\\example.com',
    'https:\\\\example.com',
    'example.com',
    '',
    ' ',
    'https://exa mple.com',
  ]
  for (const href of hostile) expect(isSafeHref(href), JSON.stringify(href)).toBe(false)
})

const paragraph = { type: 'paragraph', content: [{ type: 'text', text: '水位下降' }] }

test('a link with a hostile address is refused with its document', () => {
  const linked = (href: string) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '点这里', marks: [{ type: 'link', attrs: { href } }] }] }],
  })
  expect(documentSchema.safeParse(linked('https://example.com')).success).toBe(true)
  expect(documentSchema.safeParse(linked('javascript:alert(1)')).success).toBe(false)
  const embedded = { type: 'doc', content: [{ type: 'embed', attrs: { provider: 'youtube', href: 'http://example.com', title: '' } }] }
  expect(documentSchema.safeParse(embedded).success).toBe(false)
})

test('the desk may store known blocks only, and foreign attributes are dropped', () => {
  expect(documentSchema.safeParse({ type: 'doc', content: [{ type: 'iframe' }] }).success).toBe(false)
  expect(documentSchema.parse({ type: 'doc', content: [{ ...paragraph, onclick: 'alert(1)' }] }).content[0]).toEqual(paragraph)
  expect(documentSchema.parse({ type: 'doc', content: [] })).toEqual(emptyDocument)
})

test('an unknown or broken block is told and skipped, and the rest is read', () => {
  const unknown: string[] = []
  const body = readDocument(
    { type: 'doc', content: [paragraph, { type: 'hologram' }, { type: 'heading', attrs: { level: 9 } }, null, 7, paragraph] },
    (type) => unknown.push(type),
  )
  expect(body.content).toEqual([paragraph, paragraph])
  expect(unknown).toEqual(['hologram', 'heading', 'undefined', 'undefined'])
})

test('what is no document at all is read as an empty one', () => {
  for (const stored of [null, undefined, 'text', 5, {}, { content: 'x' }])
    expect(readDocument(stored, () => undefined)).toEqual(emptyDocument)
})
