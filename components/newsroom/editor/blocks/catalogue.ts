import type { JSONContent } from '@tiptap/core'
import type { Called } from '#lib/chinese/called'

/** Blocks for which something has to be chosen first. */
export type Chosen = 'picture' | 'gallery' | 'audio' | 'video' | 'embed' | 'readMore'

export type Entry = {
  key: string
  hint: string
} & Called &
  ({ choose: Chosen } | { block: () => JSONContent })

const paragraph = { type: 'paragraph' }
const title = { type: 'boxTitle' }
const list = (type: string) => ({ type, content: [{ type: 'listItem', content: [paragraph] }] })
const cells = (type: string) => ({ type: 'tableRow', content: [1, 2, 3].map(() => ({ type, content: [paragraph] })) })

/** Every block that can be put into a story, in the order of the menu. */
export const catalogue: Entry[] = [
  { key: 'picture', name: '图片', pinyin: 'tu pian', also: 'zhaopian 照片', hint: '一张', choose: 'picture' },
  { key: 'gallery', name: '图集', pinyin: 'tu ji', also: 'zutu 组图', hint: '几张一组', choose: 'gallery' },
  {
    key: 'heading2',
    name: '小标题',
    pinyin: 'xiao biao ti',
    also: 'h2 biaoti',
    hint: '分节',
    block: () => ({ type: 'heading', attrs: { level: 2 } }),
  },
  {
    key: 'heading3',
    name: '三级标题',
    pinyin: 'san ji biao ti',
    also: 'h3 biaoti',
    hint: '节内再分',
    block: () => ({ type: 'heading', attrs: { level: 3 } }),
  },
  {
    key: 'blockquote',
    name: '引文',
    pinyin: 'yin wen',
    also: 'yinyong 引用',
    hint: '原话，注明出处',
    block: () => ({ type: 'blockquote', content: [paragraph, { type: 'source' }] }),
  },
  {
    key: 'pullQuote',
    name: '大字引语',
    pinyin: 'da zi yin yu',
    also: 'tiyao 提要',
    hint: '抽出一句话',
    block: () => ({ type: 'pullQuote', content: [{ type: 'pullWords' }, { type: 'source' }] }),
  },
  { key: 'bulletList', name: '项目列表', pinyin: 'xiang mu lie biao', also: 'ul', hint: '• 逐条', block: () => list('bulletList') },
  { key: 'orderedList', name: '编号列表', pinyin: 'bian hao lie biao', also: 'ol', hint: '1. 逐条', block: () => list('orderedList') },
  {
    key: 'table',
    name: '表格',
    pinyin: 'biao ge',
    also: 'shuju 数据',
    hint: '三列三行起',
    block: () => ({
      type: 'tableBlock',
      content: [title, { type: 'table', content: [cells('tableHeader'), cells('tableCell'), cells('tableCell')] }],
    }),
  },
  {
    key: 'factBox',
    name: '资料框',
    pinyin: 'zi liao kuang',
    also: 'beijing 背景',
    hint: '背景与数字',
    block: () => ({ type: 'factBox', content: [title, paragraph] }),
  },
  {
    key: 'keyPoints',
    name: '要点',
    pinyin: 'yao dian',
    hint: '三五条看懂',
    block: () => ({ type: 'keyPoints', content: [title, { ...list('pointList') }] }),
  },
  {
    key: 'timeline',
    name: '时间线',
    pinyin: 'shi jian xian',
    also: 'jingguo 经过',
    hint: '何时何事',
    block: () => ({ type: 'timeline', attrs: { title: '', entries: [{ when: '', what: '' }] } }),
  },
  {
    key: 'questions',
    name: '问答',
    pinyin: 'wen da',
    also: 'qa faq',
    hint: '一问一答',
    block: () => ({ type: 'questions', content: [title, { type: 'question', content: [{ type: 'ask' }, paragraph] }] }),
  },
  { key: 'note', name: '编者按', pinyin: 'bian zhe an', hint: '编辑部说明', block: () => ({ type: 'note', content: [title, paragraph] }) },
  { key: 'audio', name: '音频', pinyin: 'yin pin', also: 'luyin 录音 podcast', hint: '媒资里的录音', choose: 'audio' },
  { key: 'video', name: '视频', pinyin: 'shi pin', also: 'yingpian 影片', hint: '媒资里的影片', choose: 'video' },
  {
    key: 'embed',
    name: '外部内容',
    pinyin: 'wai bu nei rong',
    also: 'bilibili bzhan B站 youtube weibo 微博 twitter x',
    hint: 'B站 · YouTube · X · 微博',
    choose: 'embed',
  },
  { key: 'readMore', name: '延伸阅读', pinyin: 'yan shen yue du', also: 'xiangguan 相关', hint: '另一篇稿件', choose: 'readMore' },
  { key: 'horizontalRule', name: '分隔线', pinyin: 'fen ge xian', also: 'hr', hint: '换一段说', block: () => ({ type: 'horizontalRule' }) },
]
