import { expect, test } from 'vitest'
import { readXml } from '#lib/feeds/read-xml'
import { cdata, element, escapeXml, xmlDocument } from '#lib/feeds/xml'

const nasty = 'a<b>&"c"\'d\' ]]> 😀 \u0000\u0008\u000b\u001f\ufffe\uffff \ud83d half \ude00 \t\n 国务院&amp;'
const clean = 'a<b>&"c"\'d\' ]]> 😀   half  \t\n 国务院&amp;'

test('text, attributes and CDATA come out as they went in, but for what XML cannot hold', () => {
  const root = readXml(xmlDocument(element('r', { a: nasty }, element('t', {}, nasty), element('c', {}, cdata(nasty)))))
  expect(root.attributes['a']).toBe(clean)
  expect(root.children.map((child) => child.text)).toEqual([clean, clean])
})

test('a CDATA section cannot be left by its text', () => {
  expect(cdata(']]><script>').markup).toBe('<![CDATA[]]]]><![CDATA[><script>]]>')
  expect(readXml(xmlDocument(element('c', {}, cdata(']]]]>>]]>')))).text).toBe(']]]]>>]]>')
})

test('nothing and false are left out, and an element without content is empty', () => {
  expect(element('a', {}, null, undefined, false, '').markup).toBe('<a/>')
  expect(element('a', { n: 1 }, 'x', element('b', {})).markup).toBe('<a n="1">x<b/></a>')
  expect(escapeXml('王五')).toBe('王五')
})

test('the strict reader refuses what is not well-formed', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  for (const faulty of [
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a x=1/>',
    '<a x="<"/>',
    '<a x="1" x="2"/>',
    '<a>]]></a>',
    '<p:a/>',
    'text',
    '<a>\u0001</a>',
  ]) {
    expect(() => readXml(head + faulty), faulty).toThrow()
  }
})
