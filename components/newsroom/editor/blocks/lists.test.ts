import type { JSONContent } from '@tiptap/core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { stateOf } from '#components/newsroom/editor/blocks/state.example'
import { Flow } from '#components/story/blocks/flow'
import { inScript } from '#lib/chinese/script'
import { storyHtml } from '#lib/feeds/story-html'
import { fromEditor } from '#lib/story/carry'
import { type Compared, compareManuscripts } from '#lib/story/compare'
import { type Block, documentSchema, type List, type ListItem } from '#lib/story/document'
import { blankManuscript } from '#lib/story/manuscript'
import { maySink } from '#lib/story/schema/flow'
import { fitsEditor } from '#lib/story/strict'
import { plainText } from '#lib/story/text'
import { wordsIn } from '#lib/words'

const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const entry = (text: string, ...inner: List[]): ListItem => ({ type: 'listItem', content: [words(text), ...inner] }) as ListItem
const list = (...content: ListItem[]): List => ({ type: 'bulletList', content })
const body = (...content: Block[]) => ({ type: 'doc' as const, attrs: { version: 1 as const }, content })
const three = list(entry('一', list(entry('二', list(entry('三'))))))

/** A list in short hand: entries with brackets around the lists in them. */
const told = (it: JSONContent): string =>
  it.type === 'paragraph'
    ? (it.content?.[0]?.text ?? '')
    : `${it.type === 'listItem' ? '-' : ''}${(it.content ?? []).map((inner) => (inner.type?.endsWith('List') ? `(${told(inner)})` : told(inner))).join('')}`

test('three levels of lists are taken, a fourth and an entry without words of its own are not', () => {
  expect(documentSchema.safeParse(body(three)).success).toBe(true)
  expect(fitsEditor(body(three))).toBe(true)
  expect(documentSchema.safeParse(body(list(entry('零', three)))).success).toBe(false)
  expect(documentSchema.safeParse(body(list({ type: 'listItem', content: [three] } as ListItem))).success).toBe(false)
})

test('what stands deeper in the editor than a document takes comes out higher, every word in its order', () => {
  const third = { type: 'listItem', content: [words('丙'), list(entry('丙一'), entry('丙二')), words('丁')] }
  const deep = list(entry('甲', list(entry('乙', list(third as ListItem)))))
  const out = fromEditor({ type: 'doc', content: [deep as JSONContent] })
  expect(told(out.content[0] as JSONContent)).toBe('-甲(-乙(-丙-丙一-丙二-丁))')
  expect(documentSchema.parse(out)).toEqual(out)
})

test('key points are one list, whatever was poured into them', () => {
  const points = { type: 'keyPoints', content: [{ type: 'boxTitle' }, { type: 'pointList', content: three.content }] }
  const out = fromEditor({ type: 'doc', content: [points as JSONContent] })
  expect(told(out.content[0] as JSONContent)).toBe('-一-二-三')
  expect(documentSchema.parse(out)).toEqual(out)
})

test('Tab takes an entry one level down, never deeper than a document takes, never out of the key points', () => {
  const pair = (one: string, two: string): Block => list(entry(one), entry(two))
  expect(maySink(stateOf([pair('甲', '乙')], '乙'))).toBe(true)
  expect(maySink(stateOf([three], '三'))).toBe(false)
  expect(maySink(stateOf([list(entry('零'), ...three.content)], '一'))).toBe(false)
  expect(maySink(stateOf([list(entry('零'), entry('甲', list(entry('乙'))))], '甲'))).toBe(true)
  expect(maySink(stateOf([{ type: 'keyPoints', content: [entry('甲'), entry('乙')] } as Block], '乙'))).toBe(false)
  expect(maySink(stateOf([words('正文')], '正文'))).toBe(false)
})

test('readers, feeds, plain text and the comparison of versions keep the levels', () => {
  const story = body(list(entry('一', list(entry('二', list(entry('三'))))), entry('四')))
  const markup = '<ul><li>一<ul><li>二<ul><li>三</li></ul></li></ul></li><li>四</li></ul>'
  expect(renderToStaticMarkup(createElement(Flow, { content: story.content as List[], script: 'zh-hans' }))).toBe(markup)
  const named = { media: {}, readMore: {}, words: wordsIn('zh-hans'), script: 'zh-hans' as const }
  expect(storyHtml(story, named).replaceAll(/<\/?p>/g, '')).toBe(markup)
  expect(plainText(story)).toBe('一\n二\n三\n四')
  expect(inScript(body(list(entry('一', list(entry('云南'))))), 'zh-hant', { terms: [], ofStory: new Map() })).toEqual(
    body(list(entry('一', list(entry('雲南'))))),
  )
  const after = body(list(entry('一', list(entry('二', list(entry('三千'))))), entry('四')))
  const changed = compareManuscripts({ ...blankManuscript, body: story }, { ...blankManuscript, body: after }, nobody)
  const said = (part: Compared): string => [...(part.runs ?? []).map((it) => it.text), ...part.parts.map(said)].join(' ')
  expect(changed.parts.map((it) => it.state)).toEqual(['changed'])
  expect(changed.parts.map(said).join()).toMatch(/三.*千/)
})

const nameless = () => ''
const nobody = { section: nameless, topic: nameless, author: nameless, story: nameless }
