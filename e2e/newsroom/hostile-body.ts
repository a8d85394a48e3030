const words = (text: string) => [{ type: 'text', text }]
const paragraph = (text: string) => ({ type: 'paragraph', content: words(text) })
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })

/** A body with the words in every place that holds words. */
export const bodyOf = (evil: string, media: number) => ({
  type: 'doc',
  attrs: { version: 1 },
  content: [
    paragraph(evil),
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: evil,
          marks: [{ type: 'bold' }, { type: 'link', attrs: { href: `https://example.org/?q=${encodeURIComponent(evil)}` } }],
        },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: '字', marks: [{ type: 'ruby', attrs: { reading: evil.slice(0, 40) } }] }] },
    { type: 'heading', attrs: { level: 2 }, content: words(evil) },
    { type: 'bulletList', content: [item(evil)] },
    { type: 'blockquote', attrs: { source: evil }, content: [paragraph(evil)] },
    { type: 'pullQuote', attrs: { source: evil }, content: words(evil) },
    { type: 'picture', attrs: { media, alt: evil, caption: evil, credit: evil, width: 'column' } },
    { type: 'gallery', attrs: { title: evil, pictures: [{ media, alt: evil, caption: evil, credit: evil }] } },
    { type: 'embed', attrs: { provider: 'bilibili', href: 'https://www.bilibili.com/video/BV1', title: evil } },
    {
      type: 'table',
      attrs: { caption: evil },
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [paragraph(evil)] },
            { type: 'tableCell', content: [paragraph(evil)] },
          ],
        },
      ],
    },
    { type: 'factBox', attrs: { title: evil }, content: [paragraph(evil)] },
    { type: 'timeline', attrs: { title: evil, entries: [{ when: evil.slice(0, 60), what: evil }] } },
    { type: 'questions', attrs: { title: evil }, content: [{ type: 'question', attrs: { ask: evil }, content: [paragraph(evil)] }] },
    { type: 'keyPoints', attrs: { title: evil }, content: [item(evil)] },
    { type: 'readMore', attrs: { story: null, headline: evil, href: '/latest' } },
    { type: 'note', attrs: { label: evil.slice(0, 20) }, content: [paragraph(evil)] },
  ],
})
