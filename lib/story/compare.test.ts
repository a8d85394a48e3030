import { expect, test } from 'vitest'
import { everyBlock } from '#lib/story/blocks.example'
import { type Compared, compareManuscripts } from '#lib/story/compare'
import type { Block } from '#lib/story/document'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

const names = {
  section: (id: number) => `频道${id}`,
  topic: (id: number) => `话题${id}`,
  author: (id: number) => `作者${id}`,
  story: (id: number) => `稿件${id}`,
}
const p = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const bodyOf = (...content: Block[]): Manuscript => ({ ...blankManuscript, body: { ...blankManuscript.body, content } })
const compare = (before: Manuscript, after: Manuscript) => compareManuscripts(before, after, names)
const states = (parts: Compared[]) => parts.map((it) => it.state)
const told = ({ runs, parts, facts }: Compared): string =>
  [...facts.map((it) => `${it.name}：${(it.runs ?? []).map(sign).join('')}`), (runs ?? []).map(sign).join(''), ...parts.map(told)]
    .filter(Boolean)
    .join('|')
const sign = ({ state, text }: { state: string; text: string }) =>
  state === 'added' ? `+${text}+` : state === 'removed' ? `-${text}-` : text

const river = p('湄公河水位降至二十年来的最低点，下游六国的渔民都说今年没有鱼。')
const school = p('琅勃拉邦的学校本周复课，孩子们要坐两个小时的船才能到教室。')
const market = p('集市上的菜价涨了三成，卖菜的女人说她们也没有办法。')

test('nothing changed is nothing told, for every kind of block', () => {
  const story = { ...blankManuscript, body: everyBlock }
  const found = compare(story, structuredClone(story))
  expect(found).toMatchObject({ same: true, fields: [], added: 0, removed: 0, moved: 0 })
  expect(new Set(states(found.parts))).toEqual(new Set(['same']))
})

test('every kind of block can come and go', () => {
  const found = compare(bodyOf(), bodyOf(...everyBlock.content))
  expect(new Set(states(found.parts))).toEqual(new Set(['added']))
  expect(states(compare(bodyOf(...everyBlock.content), bodyOf()).parts)).toEqual(everyBlock.content.map(() => 'removed'))
})

test('a paragraph put in, one taken out, one changed: each is told as what it is', () => {
  const changed = p('琅勃拉邦的学校下周复课，孩子们要坐两个小时的船才能到教室。')
  const found = compare(bodyOf(river, school), bodyOf(market, changed))
  expect(found.parts.map((it) => [it.state, told(it)])).toEqual([
    ['removed', `-${told(compare(bodyOf(), bodyOf(river)).parts[0] as Compared).replaceAll('+', '')}-`],
    ['added', '+集市上的菜价涨了三成，卖菜的女人说她们也没有办法。+'],
    ['changed', '琅勃拉邦的学校-本周-+下周+复课，孩子们要坐两个小时的船才能到教室。'],
  ])
  expect(found).toMatchObject({ same: false, moved: 0 })
})

test('a paragraph that moved is told as moved, with what changed on the way', () => {
  const found = compare(
    bodyOf(river, school, market),
    bodyOf(school, market, p('湄公河水位降至三十年来的最低点，下游六国的渔民都说今年没有鱼。')),
  )
  expect(states(found.parts)).toEqual(['left', 'same', 'same', 'moved'])
  expect(told(found.parts[3] as Compared)).toContain('-二十-+三十+')
  expect(found).toMatchObject({ moved: 1, added: 2, removed: 2 })
})

test('a paragraph that becomes a subheading is the same text in another kind', () => {
  const [part] = compare(
    bodyOf(p('下游没有鱼')),
    bodyOf({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '下游没有鱼' }] }),
  ).parts
  expect(part).toMatchObject({ kind: 'heading2', state: 'changed' })
  expect(told(part as Compared)).toBe('类型：-段落-+二级小标题+|下游没有鱼')
})

test('what stands inside a block is told in its place', () => {
  const after = structuredClone(everyBlock.content)
  for (const block of after) {
    if (block.type === 'picture') Object.assign(block.attrs, { alt: '新的替代文字', width: 'column' })
    if (block.type === 'table')
      block.content[1] = { type: 'tableRow', content: ['老挝', '2.9米'].map((it) => ({ type: 'tableCell', content: [p(it) as never] })) }
    if (block.type === 'timeline') block.attrs.entries.push({ when: '四月', what: '结束' })
    if (block.type === 'bulletList') block.content.shift()
    if (block.type === 'readMore') block.attrs.story = 9
    if (block.type === 'gallery') block.attrs.pictures[1] = { media: 99, alt: '无', caption: '缺图', credit: '乙' }
  }
  const changed = compare({ ...blankManuscript, body: everyBlock }, bodyOf(...after)).parts.filter((it) => it.state !== 'same')
  const of = (kind: string) => changed.filter((it) => it.kind === kind).map(told)
  expect(changed.map((it) => it.state)).toEqual(changed.map(() => 'changed'))
  expect(of('picture')).toEqual(['图片：媒资 1|图说：图说|替代文字：-图<替代>-+新的替代文字+|图片来源：摄影甲|宽度：-放宽-+栏宽+'])
  expect(of('table')).toEqual(['表题：表题|国家|水位|老挝|-3.2-+2.9+米'])
  expect(of('timeline')).toEqual(['标题：经过|时间：三月|开始|时间：+四月+|+结束+'])
  expect(of('bulletList')).toEqual(['-其一-|其二'])
  expect(of('readMore')).toEqual(['稿件：稿件-7-+9+'])
  expect(of('gallery')[0]).toContain('图片来源：+乙+')
})

test('the fields are told by name, from what to what', () => {
  const before: Manuscript = {
    ...blankManuscript,
    headline: '湄公河水位创新低',
    slug: 'mei-gong-he',
    section: 1,
    topics: [1, 2],
    bylines: [{ author: 1, role: 'reporter' }],
    picture: { media: 3, alt: '河', caption: '', credit: '甲' },
    keyPoints: ['六国受影响'],
  }
  const after: Manuscript = {
    ...before,
    headline: '湄公河水位再创新低',
    standfirst: '下游六国的渔民说今年没有鱼。',
    slug: 'xue-xiao',
    section: null,
    topics: [2, 3],
    bylines: [...before.bylines, { author: 2, role: 'photographer' }],
    picture: { media: 4, alt: '干涸的河', caption: '', credit: '甲' },
    keyPoints: ['六国受影响', '雨季推迟'],
  }
  expect(Object.fromEntries(compare(before, after).fields.map(({ name, runs }) => [name, runs.map(sign).join('')]))).toEqual({
    标题: '湄公河水位+再+创新低',
    导语: '+下游六国的渔民说今年没有鱼。+',
    要点: '六国受影响+\n雨季推迟+',
    频道: '-频道1-',
    话题: '话题2-、话题1-+、话题3+',
    署名: '作者1（记者）+、作者2（摄影）+',
    题图: '-媒资 3-+媒资 4+',
    题图替代文字: '+干涸的+河',
    网址别名: '-mei-gong-he-+xue-xiao+',
  })
  expect(compare(before, before).fields).toEqual([])
  expect(compare(before, { ...before, slug: '' }).fields).toEqual([])
})

test('a list in another order is one list for the other', () => {
  const [field] = compare({ ...blankManuscript, topics: [1, 2] }, { ...blankManuscript, topics: [2, 1] }).fields
  expect(field?.runs.map(sign).join('')).toBe('-话题1、话题2-+话题2、话题1+')
})

test('what no words tell of is still said to have changed', () => {
  const embed = (href: string): Block => ({ type: 'embed', attrs: { provider: 'x', href, title: '' } })
  expect(told(compare(bodyOf(embed('https://x.com/a')), bodyOf(embed('https://x.com/b'))).parts[0] as Compared)).toContain('地址')
  const odd = { type: 'horizontalRule', attrs: { width: 3 } } as unknown as Block
  expect(told(compare(bodyOf({ type: 'horizontalRule' }), bodyOf(odd)).parts[0] as Compared)).toBe('其他设置：+有改动+')
})
