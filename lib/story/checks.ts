import { countHan, countWords } from '#lib/chinese/count'
import { type BlockRemark, remarksOnBlock, unlicensedWords } from '#lib/story/block-checks'
import type { Block } from '#lib/story/document'
import type { Manuscript } from '#lib/story/manuscript'
import { placeholdersIn } from '#lib/story/placeholders'
import { mediaNamed } from '#lib/story/references'
import { SEARCH_LINES, SEARCH_TITLE, widthInEms } from '#lib/story/search-snippet'
import { plainText } from '#lib/story/text'

/** Fields of the sheet, as a check can point at them. */
export type CheckedField =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'section'
  | 'topics'
  | 'bylines'
  | 'dateline'
  | 'picture'
  | 'keyPoints'
  | 'body'

/** Where in the story something is: a field of the sheet, or a block of the text and the words in it that are meant. */
export type Place = { field: CheckedField } | { block: number; quote: string }

/** One thing the desk has to say of a story. A blocker keeps it from being published. */
export type Remark = { level: 'blocker' | 'advice'; words: string; place: Place }

/** What the checks need to know of the text, block by block. `remarksOnBlock` of a block that did not change need not be asked again. */
export type CheckedBlock = {
  remarks: BlockRemark[]
  han: number
  latin: number
  media: number[]
  unlicensedWords: string
  isTextless: boolean
}

/** Whether nobody has said yet by what right the paper shows a media file. */
export type IsUnlicensed = (media: number) => boolean

type Fields = Omit<Manuscript, 'body'>

/** Headlines beyond it are cut in search results and on phones. */
export const LONG_HEADLINE = 30
/** Stories from this length on are easier to read with key points before them. */
const LONG_STORY = 800

/** All that is to be said of a manuscript as far as it and the licences of its media tell: blockers first, then advice, each in the order of the page. */
export function remarksOn({ body, ...fields }: Manuscript, isUnlicensed: IsUnlicensed = () => false): Remark[] {
  return remarksFrom(fields, body.content.map(checkBlock), isUnlicensed)
}

/** Looks at one block of the text. */
export function checkBlock(block: Block): CheckedBlock {
  const body = { type: 'doc' as const, attrs: { version: 1 as const }, content: [block] }
  const text = plainText(body)
  return {
    remarks: remarksOnBlock(block, text),
    han: countHan(text),
    latin: countWords(text),
    media: mediaNamed(body),
    unlicensedWords: unlicensedWords(block),
    isTextless: !text.trim(),
  }
}

/** The same from blocks that have been looked at already. */
export function remarksFrom(fields: Fields, blocks: CheckedBlock[], isUnlicensed: IsUnlicensed): Remark[] {
  const inText = blocks.flatMap((it, block) => it.remarks.map(({ level, words, quote }) => ({ level, words, place: { block, quote } })))
  const all: Remark[] = [
    ...missingFields(fields),
    ...(fields.picture && isUnlicensed(fields.picture.media) ? [blocker('picture', '题图未填授权')] : []),
    ...emptyBody(blocks),
    ...leftInFields(fields),
    ...adviceOnFields(fields, blocks),
    ...inText,
    ...unlicensedIn(blocks, isUnlicensed),
  ]
  return [...all.filter((it) => it.level === 'blocker'), ...all.filter((it) => it.level === 'advice')]
}

const blocker = (field: CheckedField, words: string): Remark => ({ level: 'blocker', words, place: { field } })
const advice = (field: CheckedField, words: string): Remark => ({ level: 'advice', words, place: { field } })

function missingFields({ headline, section, picture, keyPoints }: Fields): Remark[] {
  return [
    headline.trim() ? null : blocker('headline', '还没有标题'),
    section === null ? blocker('section', '还没有选频道') : null,
    picture && !picture.alt.trim() ? blocker('picture', '题图缺少替代文字') : null,
    picture && !picture.credit.trim() ? blocker('picture', '题图缺少图片来源') : null,
    keyPoints.some((it) => !it.trim()) ? blocker('keyPoints', '有一条要点是空的') : null,
  ].filter((it) => it !== null)
}

function unlicensedIn(blocks: CheckedBlock[], isUnlicensed: IsUnlicensed): Remark[] {
  return blocks.flatMap(({ media, unlicensedWords: words }, block): Remark[] =>
    media.some(isUnlicensed) ? [{ level: 'blocker', words, place: { block, quote: '' } }] : [],
  )
}

function emptyBody(blocks: CheckedBlock[]): Remark[] {
  return blocks.every((it) => it.isTextless && it.media.length === 0) ? [blocker('body', '正文是空的')] : []
}

function leftInFields({ headline, kicker, standfirst, dateline, keyPoints, picture }: Fields): Remark[] {
  const texts: [CheckedField, string, string][] = [
    ['kicker', '引题', kicker],
    ['headline', '标题', headline],
    ['standfirst', '导语', standfirst],
    ['dateline', '电头', dateline],
    ['picture', '题图文字', picture ? `${picture.alt}\n${picture.caption}\n${picture.credit}` : ''],
    ['keyPoints', '要点', keyPoints.join('\n')],
  ]
  return texts.flatMap(([field, name, text]) =>
    [...new Set(placeholdersIn(text))].map((mark) => blocker(field, `${name}里还留着“${mark}”`)),
  )
}

function adviceOnFields(fields: Fields, blocks: CheckedBlock[]): Remark[] {
  const { headline, standfirst, bylines, picture, topics, keyPoints } = fields
  const characters = blocks.reduce((sum, it) => sum + it.han + it.latin, 0)
  const isCut = widthInEms(headline) > SEARCH_TITLE
  return [
    [...headline].length > LONG_HEADLINE
      ? advice('headline', `标题超过 ${LONG_HEADLINE} 字，搜索结果和手机上会被截断`)
      : isCut
        ? advice('headline', '标题太宽，搜索结果里会被截断')
        : null,
    standfirst.trim() ? null : advice('standfirst', '没有导语'),
    widthInEms(standfirst) > SEARCH_LINES ? advice('standfirst', '导语太长，搜索结果里只看得到前一部分') : null,
    bylines.length > 0 ? null : advice('bylines', '没有署名'),
    picture ? null : advice('picture', '没有题图'),
    topics.length > 0 ? null : advice('topics', '没有话题'),
    characters > LONG_STORY && keyPoints.length === 0 ? advice('keyPoints', '稿件较长，可以写几条要点') : null,
  ].filter((it) => it !== null)
}
