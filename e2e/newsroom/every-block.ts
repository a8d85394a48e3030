const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list = (...lines: string[]) => lines.map((line) => ({ type: 'listItem', content: [words(line)] }))
const row = (type: string, ...cells: string[]) => ({ type: 'tableRow', content: cells.map((it) => ({ type, content: [words(it)] })) })

/** A body with one of every block, over the media of the demo newsroom: 1 is a picture, 82 to 84 a recording, a film and its captions. */
export const everyBlock = [
  words('开头一段。'),
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '小标题' }] },
  { type: 'bulletList', content: list('其一', '其二') },
  { type: 'orderedList', content: list('第一', '第二') },
  { type: 'blockquote', attrs: { source: '村民' }, content: [words('引用的话')] },
  { type: 'pullQuote', attrs: { source: '船长' }, content: [{ type: 'text', text: '抽出的话' }] },
  { type: 'picture', attrs: { media: 1, alt: '江面', caption: '图说', credit: '摄影甲', width: 'wide' } },
  { type: 'gallery', attrs: { title: '图集题', pictures: [{ media: 2, alt: '一', caption: '其一图', credit: '甲' }] } },
  { type: 'audio', attrs: { media: 82, title: '录音', transcript: '第一句。' } },
  { type: 'video', attrs: { media: 83, poster: 1, captions: 84, title: '影片', transcript: '' } },
  { type: 'embed', attrs: { provider: 'bilibili', href: 'https://www.bilibili.com/video/BV1', title: '站外影片' } },
  { type: 'table', attrs: { caption: '表题' }, content: [row('tableHeader', '国家', '水位'), row('tableCell', '老挝', '3.2')] },
  { type: 'factBox', attrs: { title: '资料' }, content: [words('资料一句'), { type: 'bulletList', content: list('数字') }] },
  { type: 'timeline', attrs: { title: '经过', entries: [{ when: '三月', what: '开始' }] } },
  {
    type: 'questions',
    attrs: { title: '问答' },
    content: [{ type: 'question', attrs: { ask: '为什么？' }, content: [words('因为少雨。')] }],
  },
  { type: 'keyPoints', attrs: { title: '要点' }, content: list('要点一') },
  { type: 'readMore', attrs: { story: 7, headline: '', href: null } },
  { type: 'note', attrs: { label: '编者按' }, content: [words('按语')] },
  { type: 'horizontalRule' },
  words('末尾一段。'),
]
