import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'
import { fixedPages } from '../reader/page-types.ts'

test('the words of a draft, of a withdrawn story and of an unpublished edit are nowhere public', async ({ request }) => {
  const desk = await deskOf(base, chief)
  const canary = `金丝雀${Math.random().toString(36).slice(2, 10)}`
  const word = (it: string) => `${canary}${it}`

  await desk.create('report', manuscript(word('草稿标题'), word('草稿正文')))
  const withdrawn = await desk.create('report', manuscript(word('撤稿标题'), word('撤稿正文')))
  const published = await desk.publish(withdrawn, 1)
  expect(published.status).toBe(200)
  await desk.withdraw(withdrawn, '测试撤稿')
  const edited = await desk.create('report', manuscript('公开的标题', '公开的正文'))
  const open = await desk.publish(edited, 1)
  await desk.save(edited, 1, manuscript(word('改动标题'), word('改动正文')))

  const sitemap = await (await request.get('/sitemap.xml')).text()
  const parts = [...sitemap.matchAll(/<loc>[^<]*?(\/sitemaps\/\d+\.xml)<\/loc>/g)].map((it) => it[1] ?? '')
  const places = [
    ...fixedPages.map(([, path]) => path),
    ...parts,
    '/rss.xml',
    '/zh-hant/rss.xml',
    '/china/rss.xml',
    '/news-sitemap.xml',
    '/sitemap.xml',
    '/robots.txt',
    `/search?q=${encodeURIComponent(canary)}`,
    String(open.body['href']),
    `${open.body['href']}/history`,
    `/a/${withdrawn}`,
    `/a/${withdrawn - 1}`,
    `/api/admin/stories/${withdrawn}`,
    `/admin/stories/${withdrawn}`,
  ]
  for (const path of places) {
    for (const headers of [{}, { rsc: '1', 'next-router-prefetch': '1' }]) {
      const answer = await request.get(path, { headers })
      const text = (await answer.text()).replaceAll(/<wbr\/?>/g, '')
      // The search page repeats the question; what follows the canary in the stories must be nowhere.
      for (const end of ['草稿标题', '草稿正文', '撤稿正文', '改动标题', '改动正文']) expect(text, path).not.toContain(word(end))
    }
  }
  const gone = await request.get(String(published.body['href']))
  expect(gone.status()).toBe(410)
  expect(await gone.text()).toContain('测试撤稿')
})
