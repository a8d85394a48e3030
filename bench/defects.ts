import type { Passage } from '#lib/chinese/proof/finding'

/** A fault put into clean copy: the rule that should see it, and how a passage looks with it; null where it can't be put. */
export type Defect = { name: string; rule: string; spoil: (text: string, pick: Pick) => Spoilt | null }
export type Spoilt = { text: string; at: number; length: number }
/** Chooses one of so many, the same in every run. */
export type Pick = (count: number) => number

/** Every place of a pattern is as good as another. */
const at =
  (pattern: RegExp, put: (hit: RegExpExecArray) => string) =>
  (text: string, pick: Pick): Spoilt | null => {
    const hits = [...text.matchAll(pattern)]
    const hit = hits[pick(hits.length)]
    if (!hit) return null
    const placed = put(hit)
    return { text: text.slice(0, hit.index) + placed + text.slice(hit.index + hit[0].length), at: hit.index, length: placed.length }
  }

const NARROW: Record<string, string> = { '，': ',', '：': ':', '；': ';', '？': '?', '！': '!' }
const BETWEEN = /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g
const WRONG: [RegExp, string][] = [
  [/签订/g, '签定'],
  [/部署/g, '布署'],
  [/松弛/g, '松驰'],
  [/已经/g, '己经'],
  [/覆盖/g, '复盖'],
  [/时候/g, '时侯'],
  [/气候/g, '气侯'],
  [/安装/g, '按装'],
  [/尤其/g, '犹其'],
  [/意味着/g, '意味者'],
  [/随着/g, '随者'],
  [/关键/g, '关健'],
  [/非洲/g, '非州'],
  [/广州/g, '广洲'],
]
const TRADITIONAL: Record<string, string> = {
  国: '國',
  来: '來',
  时: '時',
  这: '這',
  们: '們',
  说: '說',
  个: '個',
  会: '會',
  年: '年',
  过: '過',
  水: '水',
}

export const defects: Defect[] = [
  { name: '半角逗号、冒号等', rule: 'half-width-mark', spoil: at(/[，：；？！]/g, ([it]) => NARROW[it] ?? it) },
  {
    name: '半角句号',
    rule: 'half-width-mark',
    spoil: at(/(?<=[\u4e00-\u9fff”）])。(?=$|[\u4e00-\u9fff“])/g, ({ index, input }) => (index + 1 < input.length ? '. ' : '.')),
  },
  { name: '半角括号', rule: 'half-width-bracket', spoil: at(/（[^（）]+）/g, ([it]) => `(${it.slice(1, -1)})`) },
  {
    name: '全角数字',
    rule: 'full-width-letter',
    spoil: at(/\d+/g, ([it]) => it.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))),
  },
  { name: '汉字间空格', rule: 'han-space', spoil: at(BETWEEN, () => ' ') },
  { name: '句号后空格', rule: 'han-space', spoil: at(/[。，](?=[\u4e00-\u9fff“])/g, ([it]) => `${it} `) },
  { name: '数字旁空格', rule: 'latin-space', spoil: at(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, () => ' ') },
  { name: '标点重复', rule: 'doubled-mark', spoil: at(/[，。、；：]/g, ([it]) => it + it) },
  { name: '标点冲突', rule: 'doubled-mark', spoil: at(/[，。；](?=[\u4e00-\u9fff])/g, ([it]) => (it === '。' ? '，。' : `${it}。`)) },
  { name: '直引号', rule: 'straight-quote', spoil: at(/“([^“”]+)”/g, ([, inside = '']) => `"${inside}"`) },
  { name: '直角引号', rule: 'corner-quote', spoil: at(/“([^“”]+)”/g, ([, inside = '']) => `「${inside}」`) },
  { name: '缺一半引号', rule: 'unbalanced', spoil: at(/“(?=[^“”]+”)|(?<=“[^“”]+)”/g, () => '') },
  {
    name: '引号反了',
    rule: 'unbalanced',
    spoil: (text, pick) =>
      text.match(/“/g)?.length === 1 && text.match(/”/g)?.length === 1
        ? at(/“([^“”]+)”/g, ([, inside = '']) => `”${inside}“`)(text, pick)
        : null,
  },
  { name: '缺一半括号、书名号', rule: 'unbalanced', spoil: at(/[《》（）]/g, () => '') },
  { name: '连字符作破折号', rule: 'dash', spoil: at(/——/g, () => '--') },
  { name: '点作省略号', rule: 'ellipsis', spoil: at(/(?<=[\u4e00-\u9fff])。$/g, () => '...') },
  { name: '间隔号变体', rule: 'interpunct', spoil: at(/(?<=[\u4e00-\u9fff])·(?=[\u4e00-\u9fff])/g, () => '•') },
  { name: '零宽字符', rule: 'invisible-character', spoil: at(BETWEEN, () => '\u200b') },
  { name: '网页代码', rule: 'mojibake', spoil: at(BETWEEN, () => '&nbsp;') },
  { name: '“先生。”残句', rule: 'honorific-fragment', spoil: at(/(?<=。)(?=[\u4e00-\u9fff])/g, () => '先生。 ') },
  { name: '称谓重复', rule: 'doubled-honorific', spoil: at(/(?<=[。，])(?=[\u4e00-\u9fff])/g, () => '总统佐科总统') },
  { name: '英文残留', rule: 'english-residue', spoil: at(/(?<=[。，])(?=[\u4e00-\u9fff])/g, () => 'READ MORE ') },
  { name: '星期不符', rule: 'weekday', spoil: at(/(?<=[。，])(?=[\u4e00-\u9fff])/g, () => '2024年4月25日星期五，') },
  { name: '不存在的日期', rule: 'impossible-date', spoil: at(/(?<=[。，])(?=[\u4e00-\u9fff])/g, () => '2月30日，') },
  { name: '日期语序', rule: 'date-order', spoil: at(/(?<=[。，])(?=[\u4e00-\u9fff])/g, () => '4月25日，2024年，') },
  { name: '繁体字', rule: 'traditional-character', spoil: at(/[国来时这们说个会过]/g, ([it]) => TRADITIONAL[it] ?? it) },
  {
    name: '错别字',
    rule: 'misspelt',
    spoil: (text, pick) => {
      const fit = WRONG.filter(([right]) => text.search(right) >= 0)
      const [right, wrong] = fit[pick(fit.length)] ?? []
      return right && wrong ? at(right, () => wrong)(text, pick) : null
    },
  },
  { name: '虚词重复', rule: 'repeated-word', spoil: at(/(?<=[\u4e00-\u9fff])(?:的|在|被|把|了)(?=[\u4e00-\u9fff])/g, ([it]) => it + it) },
  { name: '词语重复', rule: 'repeated-word', spoil: at(/(?<=[，。])[\u4e00-\u9fff]{3,5}(?=[，。])/g, ([it]) => it + it) },
  {
    name: '长数字',
    rule: 'long-number',
    spoil: at(/(?<![\d.])\d+万(?=[人名元吨])/g, ([it]) => `${it.slice(0, -1)}0000`.replace(/^\d{1,5}$/, (short) => `${short}00`)),
  },
  { name: '百分号两遍', rule: 'number-style', spoil: at(/\d+(?:\.\d+)?%/g, ([it]) => `百分之${it}`) },
]

/** Faults of a story as a whole. */
export type StoryDefect = {
  name: string
  rule: string
  spoil: (passages: Passage[], pick: Pick) => { passages: Passage[]; place: string } | null
}

const paragraphs = (passages: Passage[]) => passages.filter((it) => it.kind === 'text' && it.text.length > 30)

export const storyDefects: StoryDefect[] = [
  {
    name: '标题又作首段',
    rule: 'doubled-headline',
    spoil: (passages) => {
      const headline = passages.find((it) => it.place === 'headline')?.text ?? ''
      const first = passages.findIndex((it) => it.place.startsWith('at-'))
      if (headline.length < 8 || first < 0) return null
      return {
        passages: passages.toSpliced(first, 0, { place: 'spoilt', kind: 'text', text: headline.replace('，', ',') }),
        place: 'spoilt',
      }
    },
  },
  {
    name: '标题一行两遍',
    rule: 'doubled-headline',
    spoil: (passages) => {
      const spoilt = passages.map((it) => (it.place === 'headline' ? { ...it, text: `${it.text} ${it.text}` } : it))
      return (passages.find((it) => it.place === 'headline')?.text.length ?? 0) < 6 ? null : { passages: spoilt, place: 'headline' }
    },
  },
  {
    name: '句子重复',
    rule: 'repeated-sentence',
    spoil: (passages, pick) => {
      const all = paragraphs(passages)
      const [from, to] = [all[pick(all.length)], all[pick(all.length)]]
      const sentence = from?.text.match(/[^。！？“”]{12,}。/)?.[0]
      if (!from || !to || !sentence || from === to) return null
      return {
        passages: passages.map((it) => (it === to ? { ...it, text: it.text + sentence } : it)),
        place: passages.indexOf(from) < passages.indexOf(to) ? to.place : from.place,
      }
    },
  },
  {
    name: '一名两译',
    rule: 'two-forms',
    spoil: (passages, pick) => {
      const all = paragraphs(passages)
      const [first, second] = [all[0], all[1 + pick(Math.max(1, all.length - 1))]]
      if (!first || !second) return null
      const put = (it: Passage) => (it === first ? `丹尼·拉塞尔说。${it.text}` : it === second ? `${it.text}拉赛尔又说。` : it.text)
      return { passages: passages.map((it) => ({ ...it, text: put(it) })), place: second.place }
    },
  },
]
