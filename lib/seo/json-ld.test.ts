import { expect, test } from 'vitest'
import { pageMetadata } from '#lib/seo'
import { breadcrumbs, collectionPage, graphOf, newsArticle, organization, serialiseJsonLd, webSite } from '#lib/seo/json-ld'
import { opening, type StoryWords } from '#lib/seo/story-words'
import { emptyDocument } from '#lib/story/document'

const paper = { name: 'Eddiba 亚洲新闻' }
const at = new Date('2026-03-15T02:00:00Z')
const story: StoryWords = {
  id: 42,
  slug: 'gao',
  kind: 'report',
  headline: '湄公河</script><b>',
  standfirst: '下游三国联合补水。',
  section: { slug: 'asia', name: '亚洲' },
  topics: [{ slug: 'meigonghe', name: '湄公河' }],
  bylines: [{ slug: 'su-he', name: '苏禾' }],
  picture: { hash: 'abc', width: 1600, height: 900, widths: [320, 640, 1280, 1600], alt: '河床' },
  body: emptyDocument,
  characters: 800,
  corrections: [{ wrong: '三', right: '四', at: at.getTime() }],
  ended: false,
  live: [],
  publishedAt: at,
  updatedAt: new Date('2026-03-16T02:00:00Z'),
}

test('no text of a story can close the script it stands in', () => {
  const text = serialiseJsonLd(graphOf(newsArticle(story, 'zh-hans', paper)))
  expect(text).not.toContain('<')
  expect(JSON.parse(text)['@graph'][0].headline).toBe(story.headline)
})

test('a story tells its kind, dates, people, pictures and corrections', () => {
  expect(newsArticle(story, 'zh-hans', paper)).toMatchObject({
    '@type': 'ReportageNewsArticle',
    inLanguage: 'zh-Hans',
    articleSection: '亚洲',
    wordCount: 800,
    isAccessibleForFree: true,
    datePublished: '2026-03-15T02:00:00.000Z',
    dateModified: '2026-03-16T02:00:00.000Z',
    author: [{ '@type': 'Person', name: '苏禾', url: 'http://localhost:3000/author/su-he' }],
    mainEntityOfPage: 'http://localhost:3000/a/42-gao',
    about: [{ name: '湄公河' }],
    image: [
      { url: 'http://localhost:3000/media/abc-640.jpg', width: 640, height: 360 },
      { url: 'http://localhost:3000/media/abc-1280.jpg', width: 1280, height: 720 },
    ],
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-03-15T02:00:00.000Z' }],
  })
  const kinds = (['opinion', 'analysis', 'brief', 'live', 'feature'] as const).map(
    (kind) => newsArticle({ ...story, kind }, 'zh-hans', paper)['@type'],
  )
  expect(kinds).toEqual(['OpinionNewsArticle', 'AnalysisNewsArticle', 'NewsArticle', 'LiveBlogPosting', 'ReportageNewsArticle'])
  expect(newsArticle({ ...story, bylines: [], picture: null }, 'zh-hans', paper)).toMatchObject({
    author: [{ '@type': 'NewsMediaOrganization' }],
    image: undefined,
  })
})

test('in the traditional edition every address and language is its own', () => {
  expect(newsArticle(story, 'zh-hant', paper)).toMatchObject({ inLanguage: 'zh-Hant', url: 'http://localhost:3000/zh-hant/a/42-gao' })
  expect(webSite('zh-hant', paper)).toMatchObject({
    url: 'http://localhost:3000/zh-hant',
    potentialAction: { target: { urlTemplate: 'http://localhost:3000/zh-hant/search?q={search_term_string}' } },
  })
})

test('site, way and list are told in one graph', () => {
  const list = collectionPage('zh-hans', { name: '亚洲', path: '/asia' }, [story])
  const graph = graphOf(
    organization('zh-hans', paper),
    webSite('zh-hans', paper),
    breadcrumbs('zh-hans', { name: '亚洲', path: '/asia' }),
    list,
    null,
  )
  expect(graph['@graph']).toHaveLength(4)
  expect(list).toMatchObject({ mainEntity: { itemListElement: [{ position: 1, url: 'http://localhost:3000/a/42-gao' }] } })
  expect(breadcrumbs('zh-hans', { name: '亚洲', path: '/asia' })).toMatchObject({
    itemListElement: [
      { position: 1, item: 'http://localhost:3000/' },
      { position: 2, item: 'http://localhost:3000/asia' },
    ],
  })
})

test('the head of a story names its section, both editions and its picture', () => {
  const head = pageMetadata({
    paper: paper.name,
    marks: '',
    title: story.headline,
    description: story.standfirst,
    path: '/a/42-gao',
    script: 'zh-hant',
    story,
  })
  expect(head.title).toBe('湄公河</script><b> - 亚洲 - Eddiba')
  expect(head.alternates).toMatchObject({
    canonical: 'http://localhost:3000/zh-hant/a/42-gao',
    languages: {
      'zh-Hans': 'http://localhost:3000/a/42-gao',
      'zh-Hant': 'http://localhost:3000/zh-hant/a/42-gao',
      'x-default': 'http://localhost:3000/a/42-gao',
    },
  })
  expect(head.openGraph).toMatchObject({
    type: 'article',
    locale: 'zh_TW',
    modifiedTime: '2026-03-16T02:00:00.000Z',
    images: [{ width: 1280, height: 720, alt: '河床' }],
  })
})

test('a paper of one edition names no other in its head', () => {
  const head = pageMetadata({
    paper: paper.name,
    marks: '',
    title: story.headline,
    path: '/a/42-gao',
    script: 'zh-hans',
    traditional: false,
    story,
  })
  expect(head.alternates).toMatchObject({ canonical: 'http://localhost:3000/a/42-gao' })
  expect(JSON.stringify(head)).not.toMatch(/hant|zh_TW/i)
  expect(head.openGraph).toMatchObject({ locale: 'zh_CN' })
})

test('behind a headline stands the Latin part of the paper’s name, or all of a name that has none', () => {
  const titled = (name: string) =>
    pageMetadata({ paper: name, marks: '', title: story.headline, path: '/a/42-gao', script: 'zh-hans', story }).title
  expect(titled('后山日报')).toMatch(/ - 亚洲 - 后山日报$/)
  expect(titled('Eddiba 亚洲新闻')).toMatch(/ - 亚洲 - Eddiba$/)
})

test('a shared link shows the crop that an editor has set for its card', () => {
  const crops = { '40/21': { x: 0, y: 0, width: 0.5, stem: 'ffffffffffffffff-01234567', widths: [320, 800] } }
  const picture = story.picture && { ...story.picture, width: 1600, height: 900, crops }
  const { openGraph } = pageMetadata({
    paper: paper.name,
    marks: '',
    path: '/a/42-gao',
    title: '高',
    script: 'zh-hans',
    story: { ...story, picture },
  })
  expect(openGraph?.images).toMatchObject([
    { url: 'http://localhost:3000/media/ffffffffffffffff-01234567-800.jpg', width: 800, height: 420 },
  ])
})

test('a page without a picture is shared with the paper’s card, in its own script', () => {
  const bare = { path: '/asia', title: '亚洲' }
  const [hans, hant] = [
    pageMetadata({ paper: 'Eddiba 亚洲新闻', marks: '', ...bare, script: 'zh-hans' }),
    pageMetadata({ paper: 'Eddiba 亞洲新聞', marks: '', ...bare, script: 'zh-hant' }),
  ]
  expect(hans?.openGraph?.images).toEqual([
    { url: 'http://localhost:3000/share-card.png', width: 1200, height: 630, alt: 'Eddiba 亚洲新闻', type: 'image/png' },
  ])
  expect(hant?.openGraph?.images[0]).toMatchObject({ url: 'http://localhost:3000/share-card-hant.png', alt: 'Eddiba 亞洲新聞' })
  expect(hans?.twitter.card).toBe('summary_large_image')
  expect(
    pageMetadata({ paper: paper.name, marks: '', ...bare, script: 'zh-hans', story: { ...story, picture: null } }).openGraph?.images[0]
      ?.url,
  ).toMatch(/share-card\.png$/)
})

test('the paper tells its logo', () => {
  expect(organization('zh-hans', paper)).toMatchObject({
    logo: { '@type': 'ImageObject', url: 'http://localhost:3000/logo.png', width: 512, height: 512 },
  })
})

test('a renamed paper tells the pictures drawn from its name, under their version', () => {
  const head = pageMetadata({ paper: '南洋早报', marks: 'ab12', path: '/asia', title: '亚洲', script: 'zh-hant' })
  expect(head.openGraph?.images[0]?.url).toBe('http://localhost:3000/marks/ab12/share-card-hant.png')
  expect(head.icons.icon[0]?.url).toBe('/marks/ab12/favicon.svg')
  expect(organization('zh-hans', { name: '南洋早报', marks: 'ab12' })).toMatchObject({
    logo: { url: 'http://localhost:3000/marks/ab12/logo.png' },
  })
})

test('each page of a list has its own title, and a hidden page neither canonical address nor card', () => {
  const titles = ['/asia', '/asia?page=2', '/asia?page=3'].map(
    (path) => pageMetadata({ paper: paper.name, marks: '', title: '亚洲', path, script: 'zh-hans' }).title,
  )
  expect(new Set(titles).size).toBe(3)
  const hidden = pageMetadata({ paper: paper.name, marks: '', title: '搜索', path: '/search', script: 'zh-hans', index: false })
  expect(hidden).toMatchObject({ robots: { index: false } })
  expect(hidden.alternates?.canonical).toBeUndefined()
  expect(hidden.openGraph).toBeUndefined()
})

test('a description without standfirst ends with a sentence', () => {
  expect(opening(`${'水'.repeat(50)}。${'河'.repeat(200)}`)).toBe(`${'水'.repeat(50)}。`)
  expect(opening('短句')).toBe('短句')
})
