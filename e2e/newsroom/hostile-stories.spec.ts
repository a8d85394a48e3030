import sharp from 'sharp'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'
import { bodyOf } from './hostile-body.ts'
import { corpus } from './hostile-corpus.ts'
import { trap, visit } from './trap.ts'

/** Pieces of the corpus that fit into one headline. */
function bundles(): string[] {
  const all: string[] = []
  for (const it of corpus) {
    const last = all.at(-1)
    if (last !== undefined && last.length + it.length < 190) all[all.length - 1] = `${last} ${it}`
    else all.push(it)
  }
  return all
}

test('no word that anybody stores is ever run, on any page of the paper or the desk', async ({ page, signIn }) => {
  test.setTimeout(600_000)
  const desk = await deskOf(base, chief)
  await signIn(page, chief)
  const caught = await trap(page)
  const jpeg = sharp({ create: { width: 600, height: 400, channels: 3, background: '#345' } }).jpeg()

  for (const [at, evil] of bundles().entries()) {
    const photo = await jpeg
      .clone()
      .composite([{ input: { create: { width: 1 + at, height: 2, channels: 3, background: '#fff' } } }])
      .withExif({
        IFD0: {
          Copyright: '<script>window.__x=1</script>',
          ImageDescription: '"><img src=x onerror=alert(1)>',
          Artist: '<svg onload=alert(1)>',
        },
      })
      .toBuffer()
    const filed = await page.request.post(`/api/admin/media?name=${encodeURIComponent(`${evil.slice(0, 100)}.jpg`)}`, {
      data: photo,
      headers: { 'content-type': 'image/jpeg', origin: base },
    })
    expect(filed.status()).toBe(200)
    const { media } = (await filed.json()) as { media: { id: number } }
    await desk.ask('PUT', `/api/admin/media/${media.id}`, { licence: 'own' })
    const id = await desk.create(
      'report',
      manuscript(evil.slice(0, 200), '', {
        kicker: evil.slice(0, 40),
        standfirst: evil,
        dateline: evil.slice(-40),
        keyPoints: [evil],
        topics: [1],
        picture: { media: media.id, alt: evil, caption: evil, credit: evil.slice(0, 200) },
        body: bodyOf(evil, media.id),
      }),
    )
    const note = await desk.ask('POST', `/api/admin/stories/${id}/notes`, { text: evil })
    expect(note.status).toBeLessThan(300)
    const published = await desk.publish(id, 1)
    expect(published.status, JSON.stringify(published.body)).toBe(200)
    const corrected = await desk.ask('POST', `/api/admin/stories/${id}/correct`, { wrong: evil, right: evil })
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200)
    const href = String(published.body['href'])
    for (const path of [href, `/zh-hant${href}`, `${href}/history`, `/admin/stories/${id}`, `/admin/stories/${id}/preview`])
      await visit(page, caught, path)
    await expect(page.locator('body')).not.toBeEmpty()
    if (at % 4 === 0) {
      const withdrawn = await desk.withdraw(id, evil)
      expect(withdrawn.status).toBe(200)
      await visit(page, caught, href)
    }
  }

  for (const path of [
    '/',
    '/zh-hant',
    '/asia',
    '/latest',
    '/zh-hant/latest',
    '/corrections',
    '/most-read',
    '/topic/meigonghe',
    '/specials',
    '/rss.xml',
    '/asia/rss.xml',
    '/news-sitemap.xml',
    '/sitemap.xml',
    '/admin/stories',
    '/admin/stories?q=%3Cscript%3E',
    '/admin/audit',
    '/admin/media',
  ])
    await visit(page, caught, path)
  console.log(
    `  ${corpus.length} payloads in every field, ${caught.openings} pages opened, ${caught.runs.length} runs, ${caught.policy.length} policy reports`,
  )
})

test('a hostile slug and a hostile link are refused with 422', async () => {
  const desk = await deskOf(base, chief)
  const create = (changes: Record<string, unknown>) =>
    desk.ask('POST', '/api/admin/stories', { kind: 'report', manuscript: manuscript('题', '文', changes) })
  for (const evil of corpus) expect((await create({ slug: evil.slice(0, 80) })).status, evil).toBe(422)
  for (const href of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'ｊavascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    ' javascript:x',
    '//evil.example',
    '/\\evil.example',
  ]) {
    const body = {
      type: 'doc',
      attrs: { version: 1 },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '点', marks: [{ type: 'link', attrs: { href } }] }] }],
    }
    expect((await create({ body })).status, href).toBe(422)
  }
})
