import sharp from 'sharp'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'
import { fixedPages } from '../reader/page-types.ts'

test('the words of a draft, of what waits for its hour, of what is under embargo, withdrawn, recalled or only noted are nowhere public', async ({
  request,
}) => {
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

  const deed = (id: number, verb: string, body: unknown) => desk.ask('POST', `/api/admin/stories/${id}/${verb}`, body)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const scheduled = await desk.create('report', manuscript(word('定时标题'), word('定时正文')))
  const terms = { version: 1, at: tomorrow, key: crypto.randomUUID(), change: 'new' }
  expect((await deed(scheduled, 'schedule', terms)).status).toBe(200)
  const embargoed = await desk.create('report', manuscript(word('禁发标题'), word('禁发正文')))
  expect((await deed(embargoed, 'embargo', { until: tomorrow })).status).toBe(200)
  expect((await desk.publish(embargoed, 1)).status).toBe(422)
  expect((await deed(edited, 'notes', { text: word('批注文字') })).status).toBe(200)
  const recalled = await desk.create('report', manuscript(word('误发标题'), word('误发正文')))
  const recall = { key: crypto.randomUUID() }
  const mistaken = await desk.publish(recalled, 1, recall)
  expect(await (await request.get(String(mistaken.body['href']))).text()).toContain(word('误发正文'))
  expect((await deed(recalled, 'recall', recall)).status).toBe(200)

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
    ...[scheduled, embargoed, recalled].flatMap((id) => [`/a/${id}`, `/a/${id}/history`]),
    String(mistaken.body['href']),
  ]
  const halves = ['草稿', '定时', '禁发', '误发', '改动'].flatMap((it) => [`${it}标题`, `${it}正文`])
  const hidden = [...halves, '撤稿正文', '批注文字']
  for (const path of places) {
    for (const headers of [{}, { rsc: '1', 'next-router-prefetch': '1' }]) {
      const answer = await request.get(path, { headers })
      const text = (await answer.text()).replaceAll(/<wbr\/?>/g, '')
      // The search page repeats the question; what follows the canary in the stories must be nowhere.
      for (const end of hidden) expect(text, path).not.toContain(word(end))
    }
  }
  const gone = await request.get(String(published.body['href']))
  expect(gone.status()).toBe(410)
  expect(await gone.text()).toContain('测试撤稿')
})

test('the pictures of draft, edited, scheduled, embargoed and withdrawn stories are nowhere public; published, they are', async ({
  page,
  request,
  signIn,
}) => {
  const desk = await deskOf(base, chief)
  const colour = () => Math.floor(Math.random() * 256)
  const upload = async () => {
    const background = { r: colour(), g: colour(), b: colour() }
    const bytes = await sharp({ create: { width: 640, height: 400, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const { status, body } = await desk.send('/api/admin/media?name=canary.jpg', bytes)
    expect(status).toBe(200)
    const media = body['media'] as { id: number; hash: string; widths: number[] }
    await desk.ask('PUT', `/api/admin/media/${media.id}`, { licence: 'own' })
    return media
  }
  const used = (media: number) => ({ media, alt: '图', caption: '', credit: '本报' })
  const names = (it: { hash: string; widths: number[] }) =>
    it.widths.flatMap((width) => ['avif', 'webp', 'jpg'].map((format) => `/media/${it.hash}-${width}.${format}`))
  const shown = async (it: { hash: string; widths: number[] }) =>
    new Set(await Promise.all(names(it).map(async (name) => (await fetch(base + name)).status)))
  const gallery = (media: number) => ({
    body: {
      type: 'doc',
      attrs: { version: 1 },
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '正文一段。' }] },
        { type: 'gallery', attrs: { title: '', pictures: [used(media)] } },
      ],
    },
  })

  const [drafted, edited, withdrawn, lone] = [await upload(), await upload(), await upload(), await upload()]
  const [scheduled, embargoed] = [await upload(), await upload()]
  const inside = [drafted, edited, withdrawn, lone, scheduled, embargoed]
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
  const draft = await desk.create('report', manuscript('有图的草稿', '正文', { picture: used(drafted.id) }))
  const open = await desk.create('report', manuscript('公开的标题', '公开的正文'))
  await desk.publish(open, 1)
  await desk.save(open, 1, manuscript('公开的标题', '', gallery(edited.id)))
  const later = await desk.create('report', manuscript('定时的有图稿件', '正文', { picture: used(scheduled.id) }))
  const terms = { version: 1, key: crypto.randomUUID(), change: 'new', at: inAnHour }
  expect((await desk.ask('POST', `/api/admin/stories/${later}/schedule`, terms)).status).toBe(200)
  const held = await desk.create('report', manuscript('禁发的有图稿件', '正文', { picture: used(embargoed.id) }))
  expect((await desk.ask('POST', `/api/admin/stories/${held}/embargo`, { until: inAnHour })).status).toBe(200)
  expect((await desk.publish(held, 1)).status).toBe(422)
  const gone = await desk.create('report', manuscript('撤掉的有图稿件', '正文', { picture: used(withdrawn.id) }))
  const published = await desk.publish(gone, 1)
  expect(await shown(withdrawn)).toEqual(new Set([200]))
  const printed = await (await request.get(String(published.body['href']))).text()
  for (const [name] of printed.matchAll(/\/media\/[\w.-]+/g)) expect((await fetch(base + name)).status, name).toBe(200)
  await desk.withdraw(gone, '测试撤稿')

  for (const it of inside) expect(await shown(it)).toEqual(new Set([404]))
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const parts = [...sitemap.matchAll(/<loc>[^<]*?(\/sitemaps\/\d+\.xml)<\/loc>/g)].map((it) => it[1] ?? '')
  const places = [...fixedPages.map(([, path]) => path), ...parts, '/rss.xml', '/china/rss.xml', '/news-sitemap.xml', `/a/${draft}`]
  for (const path of places) {
    const text = await (await request.get(path)).text()
    for (const it of inside) expect(text, path).not.toContain(it.hash)
  }

  // The newsroom sees them all the same, and no cache keeps them.
  await signIn(page, chief)
  const seen = await page.request.get(names(drafted)[0] ?? '')
  expect([seen.status(), seen.headers()['cache-control']]).toEqual([200, 'private, no-store'])

  await desk.publish(draft, 1)
  expect(await shown(drafted)).toEqual(new Set([200]))
  await desk.publish(open, 2, { change: 'update' })
  expect(await shown(edited)).toEqual(new Set([200]))
})
