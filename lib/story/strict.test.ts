import { describe, expect, test } from 'vitest'
import { everyBlock } from '#lib/story/blocks.example'
import { documentSchema, type StoryDocument } from '#lib/story/document'
import { manuscriptSchema } from '#lib/story/manuscript'
import { fitsEditor, strictManuscript } from '#lib/story/strict'

const marked = (...marks: unknown[]) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: '点这里', marks }] }],
})
const linked = (href: string) => marked({ type: 'link', attrs: { href } })

test('a body with every block and mark is taken', () => {
  expect(fitsEditor(everyBlock)).toBe(true)
  expect(strictManuscript.parse({ body: everyBlock }).body).toEqual(everyBlock)
})

test('a body that has the right shape but not the right content is refused in Chinese', () => {
  for (const body of [marked({ type: 'superscript' }, { type: 'subscript' }), marked({ type: 'bold' }, { type: 'bold' })]) {
    expect(manuscriptSchema.safeParse({ body }).success).toBe(true)
    const refused = strictManuscript.safeParse({ body })
    expect(refused.success).toBe(false)
    expect(refused.error?.issues[0]?.path).toEqual(['body'])
    expect(refused.error?.issues[0]?.message).toMatch(/[\u4e00-\u9fff]/)
  }
})

describe('S-23: a link leads only where one may lead', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'ｊavascript:alert(1)',
    'ｊａｖａｓｃｒｉｐｔ：alert(1)',
    'java\u200bscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'evil.example',
    '',
  ])('%j is refused', (href) => {
    expect(strictManuscript.safeParse({ body: linked(href) }).success).toBe(false)
  })

  test.each(['https://example.com/a?b=1#c', 'http://example.com', 'mailto:desk@example.com', 'tel:+861012345678', '/a/7-gao?x=1', '#s1'])(
    '%s is taken',
    (href) => expect(strictManuscript.safeParse({ body: linked(href) }).success).toBe(true),
  )

  test('the schema itself refuses it too, whoever lets it past the document', () => {
    expect(fitsEditor(linked('javascript:alert(1)') as StoryDocument)).toBe(false)
  })
})

test.each([
  ['youtube', 'https://www.youtube.com/watch?v=1', true],
  ['youtube', 'https://www.bilibili.com/video/BV1', false],
  ['weibo', 'https://weibo.com.evil.example/1', false],
  ['x', 'https://evilx.com/1', false],
  ['x', 'http://x.com/a/status/1', false],
])('what is embedded as %s may not stand at %s unless it does', (provider, href, taken) => {
  const embed = { type: 'doc', content: [{ type: 'embed', attrs: { provider, href } }] }
  expect(documentSchema.safeParse(embed).success).toBe(taken)
})
