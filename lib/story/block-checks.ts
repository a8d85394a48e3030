import type { Block } from '#lib/story/document'
import { MISSING } from '#lib/story/missing'
import { placeholdersIn } from '#lib/story/placeholders'

/** What is to be said of one block; `quote` is the place in its text, '' for all of it. */
export type BlockRemark = { level: 'blocker' | 'advice'; words: string; quote: string }

/** A sentence beyond it is hard to read on a phone, where it fills the screen. */
const LONG_SENTENCE = 100

/** What is to be said of one block of the text, of which `text` is the plain text. */
export function remarksOnBlock(block: Block, text: string): BlockRemark[] {
  return [...missingWords(block), ...leftBehind(text), ...longSentences(block, text)]
}

function missingWords(block: Block): BlockRemark[] {
  switch (block.type) {
    case 'picture':
      return [
        ...(block.attrs.alt.trim() ? [] : [blocker('正文里有图片缺少替代文字')]),
        ...(block.attrs.credit.trim() ? [] : [blocker('正文里有图片缺少图片来源')]),
      ]
    case 'gallery':
      return [
        ...(block.attrs.pictures.every((it) => it.alt.trim()) ? [] : [blocker('图集里有图片缺少替代文字')]),
        ...(block.attrs.pictures.every((it) => it.credit.trim()) ? [] : [blocker('图集里有图片缺少图片来源')]),
      ]
    case 'audio':
      return block.attrs.transcript.trim() ? [] : [advice('音频没有文字稿，听不见的读者读不到')]
    case 'video':
      return block.attrs.captions === null && !block.attrs.transcript.trim() ? [advice('视频没有字幕也没有文字稿')] : []
    case 'embed':
      return block.attrs.title.trim() ? [] : [advice('外部内容没有标题')]
    case 'note':
      return block.attrs?.label === MISSING ? [blocker('正文里有标着“待补”的地方还没有补上')] : []
    case 'heading':
      return block.content?.length ? [] : [advice('有一个空的小标题')]
    default:
      return []
  }
}

/** What is said of a block whose media bear no licence; '' for one that shows none. */
export function unlicensedWords({ type }: Block): string {
  const words: Partial<Record<Block['type'], string>> = {
    picture: '正文里有图片未填授权',
    gallery: '图集里有图片未填授权',
    audio: '正文里有音频未填授权',
    video: '正文里有视频或它的封面未填授权',
  }
  return words[type] ?? ''
}

const blocker = (words: string, quote = ''): BlockRemark => ({ level: 'blocker', words, quote })
const advice = (words: string, quote = ''): BlockRemark => ({ level: 'advice', words, quote })

const leftBehind = (text: string) => [...new Set(placeholdersIn(text))].map((mark) => blocker(`正文里还留着“${mark}”`, mark))

function longSentences(block: Block, text: string): BlockRemark[] {
  if (block.type !== 'paragraph' || text.length <= LONG_SENTENCE) return []
  return (text.match(/[^。！？；\n]+[。！？；]?/g) ?? [])
    .map((it) => ({ sentence: it.trim(), length: [...it.trim()].length }))
    .filter((it) => it.length > LONG_SENTENCE)
    .map(({ sentence, length }) => advice(`这一句 ${length} 字，读来吃力：“${sentence.slice(0, 12)}……”`, sentence))
}
