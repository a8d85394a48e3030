import { documentSchema, type StoryDocument } from '#lib/story/document'

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list = (...lines: string[]) => lines.map((line) => ({ type: 'listItem', content: [words(line)] }))

/** A body with one of every block and mark, for tests. */
export const everyBlock: StoryDocument = documentSchema.parse({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '粗', marks: [{ type: 'bold' }] },
        { type: 'text', text: '重', marks: [{ type: 'emphasis' }] },
        { type: 'text', text: '上', marks: [{ type: 'superscript' }] },
        { type: 'text', text: '下', marks: [{ type: 'subscript' }] },
        { type: 'text', text: '珉', marks: [{ type: 'ruby', attrs: { reading: 'mín' } }] },
        { type: 'hardBreak' },
        { type: 'text', text: '链接<&>', marks: [{ type: 'link', attrs: { href: '/a/7-gao?x=1&y="2"' } }, { type: 'bold' }] },
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '小标题' }] },
    { type: 'bulletList', content: list('其一', '其二') },
    { type: 'orderedList', content: list('第一', '第二') },
    { type: 'blockquote', attrs: { source: '村民' }, content: [words('引用的话')] },
    { type: 'pullQuote', attrs: { source: '船长' }, content: [{ type: 'text', text: '抽出的话' }] },
    { type: 'picture', attrs: { media: 1, alt: '图<替代>', caption: '图说', credit: '摄影甲', width: 'wide' } },
    {
      type: 'gallery',
      attrs: {
        title: '图集题',
        pictures: [
          { media: 1, alt: '一', caption: '其一图', credit: '' },
          { media: 99, alt: '无', caption: '缺图', credit: '' },
        ],
      },
    },
    { type: 'audio', attrs: { media: 2, title: '录音', transcript: '第一句。\n第二句。' } },
    { type: 'video', attrs: { media: 3, poster: 1, captions: 4, title: '影片', transcript: '' } },
    { type: 'embed', attrs: { provider: 'bilibili', href: 'https://www.bilibili.com/video/BV1', title: '站外影片' } },
    {
      type: 'table',
      attrs: { caption: '表题' },
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [words('国家')] },
            { type: 'tableHeader', content: [words('水位')] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [words('老挝')] },
            { type: 'tableCell', content: [words('3.2米')] },
          ],
        },
      ],
    },
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
  ],
})
