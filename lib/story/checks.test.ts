import { expect, test } from 'vitest'
import { type Remark, remarksOn } from '#lib/story/checks'
import type { Block } from '#lib/story/document'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'
import { placeholdersIn } from '#lib/story/placeholders'
import { cutAt, widthInEms } from '#lib/story/search-snippet'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const written = (changes: Partial<Manuscript> = {}, ...content: Block[]): Manuscript => ({
  ...blankManuscript,
  headline: '湄公河进入最低水位',
  standfirst: '下游三国启动联合补水。',
  section: 1,
  topics: [1],
  bylines: [{ author: 1, role: 'reporter' }],
  picture: { media: 1, alt: '河滩', caption: '', credit: '本报' },
  body: { ...blankManuscript.body, content: content.length > 0 ? content : [paragraph('稻农把插秧推迟到五月。')] },
  ...changes,
})
const words = (level: Remark['level'], manuscript: Manuscript) =>
  remarksOn(manuscript)
    .filter((it) => it.level === level)
    .map((it) => it.words)

test('a finished story has nothing against it', () => {
  expect(remarksOn(written())).toEqual([])
})

test('a blank story says what is missing, and where', () => {
  expect(remarksOn(blankManuscript).filter((it) => it.level === 'blocker')).toEqual([
    { level: 'blocker', words: '还没有标题', place: { field: 'headline' } },
    { level: 'blocker', words: '还没有选频道', place: { field: 'section' } },
    { level: 'blocker', words: '正文是空的', place: { field: 'body' } },
  ])
  expect(words('advice', blankManuscript)).toEqual(['没有导语', '没有署名', '没有题图', '没有话题'])
})

test('pictures need words for those who do not see them, and a source', () => {
  const picture: Block = { type: 'picture', attrs: { media: 1, alt: '', caption: '', credit: '', width: 'column' } }
  const gallery: Block = { type: 'gallery', attrs: { title: '', pictures: [{ media: 1, alt: '有', caption: '', credit: '' }] } }
  expect(words('blocker', written({ picture: { media: 1, alt: ' ', caption: '', credit: '' } }, picture, gallery))).toEqual([
    '题图缺少替代文字',
    '题图缺少图片来源',
    '正文里有图片缺少替代文字',
    '正文里有图片缺少图片来源',
    '图集里有图片缺少图片来源',
  ])
})

test('media of which nobody has said by what right they are shown keep a story back, each in its place', () => {
  const picture: Block = { type: 'picture', attrs: { media: 2, alt: '河', caption: '', credit: '本报', width: 'column' } }
  const film: Block = { type: 'video', attrs: { media: 3, poster: 4, captions: 5, title: '片', transcript: '' } }
  const remarks = remarksOn(written({}, paragraph('一。'), picture, film), (id) => [1, 2, 4].includes(id))
  expect(remarks.filter((it) => it.level === 'blocker')).toEqual([
    { level: 'blocker', words: '题图未填授权', place: { field: 'picture' } },
    { level: 'blocker', words: '正文里有图片未填授权', place: { block: 1, quote: '' } },
    { level: 'blocker', words: '正文里有视频或它的封面未填授权', place: { block: 2, quote: '' } },
  ])
  expect(remarksOn(written({}, picture), () => false)).toEqual([])
})

test('a story of pictures alone is not empty', () => {
  const picture: Block = { type: 'picture', attrs: { media: 1, alt: '河', caption: '', credit: '本报', width: 'column' } }
  expect(words('blocker', written({}, picture))).toEqual([])
})

test('what a writer left for herself is found with its place', () => {
  const it = written({ headline: '第三座水文站TK' }, paragraph('第一段。'), paragraph('伤亡人数待核实，【】人。'))
  expect(remarksOn(it).filter((one) => one.level === 'blocker')).toEqual([
    { level: 'blocker', words: '标题里还留着“TK”', place: { field: 'headline' } },
    { level: 'blocker', words: '正文里还留着“待核实”', place: { block: 1, quote: '待核实' } },
    { level: 'blocker', words: '正文里还留着“【】”', place: { block: 1, quote: '【】' } },
  ])
})

test.each(['TK', '数字TKTK', '【待补】', '【  】', '【数字？】', '本段勿发', '（待查）', '共XXX人', '暂勿发'])(
  '%s is a placeholder',
  (text) => {
    expect(placeholdersIn(text)).toHaveLength(1)
  },
)

test.each(['TKO 获胜', 'TikTok', '【编者按】', '请勿发送短信', '事故原因待查', '切勿发怒', 'XX 世纪'])('%s is copy', (text) => {
  expect(placeholdersIn(text)).toEqual([])
})

test('a long sentence is named with its length; a long paragraph of short ones is not', () => {
  const long = `${'水'.repeat(119)}。`
  expect(remarksOn(written({}, paragraph(`短句。${long}`)))).toEqual([
    { level: 'advice', words: `这一句 120 字，读来吃力：“${'水'.repeat(12)}……”`, place: { block: 0, quote: long } },
  ])
  expect(remarksOn(written({}, paragraph('水位下降。'.repeat(60))))).toEqual([])
})

test('a long story is asked for key points, and an empty one blocks', () => {
  const long = written({}, paragraph('水位继续下降。'.repeat(150)))
  expect(words('advice', long)).toEqual(['稿件较长，可以写几条要点'])
  expect(words('blocker', { ...long, keyPoints: ['一', ' '] })).toEqual(['有一条要点是空的'])
})

test('a headline is cut where a search result has no more room', () => {
  expect(widthInEms('湄公河')).toBe(3)
  expect(widthInEms('abcd')).toBeCloseTo(2.2)
  expect(cutAt('湄公河', 3)).toEqual({ shown: '湄公河', cut: '' })
  expect(cutAt('湄公河水位', 4)).toEqual({ shown: '湄公河', cut: '水位' })
  expect(words('advice', written({ headline: '水'.repeat(31) }))).toEqual(['标题超过 30 字，搜索结果和手机上会被截断'])
})
