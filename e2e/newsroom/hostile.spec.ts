import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { paste } from '../clipboard.ts'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

const admin = 'admin@demo.eddiba.example'

import { corpus } from './hostile-corpus.ts'

type Trap = { runs: string[]; policy: string[]; openings: number }

/** Notes whatever runs, asks or breaks the page's policy, in every frame of every page that is opened. */
async function trap(page: Page): Promise<Trap> {
  const caught: Trap = { runs: [], policy: [], openings: 0 }
  await page.exposeFunction('caughtPolicy', (report: string) => void caught.policy.push(`${page.url()}: ${report}`))
  await page.exposeFunction('caughtRun', (what: string) => void caught.runs.push(`${page.url()}: ${what}`))
  await page.addInitScript(() => {
    const tell = window as unknown as { caughtRun: (what: string) => void; caughtPolicy: (what: string) => void }
    Object.defineProperty(window, '__x', { set: () => tell.caughtRun('__x'), get: () => undefined })
    document.addEventListener('securitypolicyviolation', (event) =>
      tell.caughtPolicy(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') caught.runs.push(`${page.url()}: ${dialog.type()} ${dialog.message()}`)
    void dialog.accept()
  })
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) caught.policy.push(`${page.url()}: ${message.text()}`)
  })
  return caught
}

async function visit(page: Page, caught: Trap, path: string) {
  caught.openings += 1
  await page.goto(path, { waitUntil: 'load' })
  expect(caught.runs, path).toEqual([])
  // The browser's own viewer of XML brings a style along, which the policy of the file refuses.
  if (path.endsWith('.xml')) caught.policy = caught.policy.filter((it) => !/inline style|style-src-elem inline/.test(it))
  expect(caught.policy, path).toEqual([])
}

const words = (text: string) => [{ type: 'text', text }]
const paragraph = (text: string) => ({ type: 'paragraph', content: words(text) })
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })

/** A body with the words in every place that holds words. */
const bodyOf = (evil: string, media: number) => ({
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

test('no question to the search, no address and no file name is ever run', async ({ page, signIn }) => {
  test.setTimeout(300_000)
  await signIn(page, chief)
  const caught = await trap(page)
  for (const evil of corpus) {
    const q = encodeURIComponent(evil)
    await visit(page, caught, `/search?q=${q}`)
    await visit(page, caught, `/admin/stories?q=${q}`)
  }
  for (const evil of corpus.slice(0, 12)) {
    const q = encodeURIComponent(evil)
    for (const path of [
      `/a/1-${q}`,
      `/topic/${q}`,
      `/${q}`,
      `/zh-hant/search?q=${q}`,
      `/admin/sign-in?next=${q}`,
      `/admin/stories?state=${q}`,
    ])
      await visit(page, caught, path)
  }
  await page.goto('/admin/stories')
  await page.getByRole('button', { name: '写稿' }).first().click()
  await page.waitForURL(/\/admin\/stories\/\d+/)
  await page.getByRole('button', { name: '选择图片' }).click()
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.ProseMirror').first().click()
  for (const evil of corpus) await paste(page, { texts: { 'text/html': `<p>${evil}</p>`, 'text/plain': evil } })
  await page.waitForTimeout(3000)
  expect(caught.runs).toEqual([])
  expect(caught.policy).toEqual([])
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

test('what administrators type about people and terms is not run either', async ({ page, signIn }) => {
  test.setTimeout(120_000)
  const desk = await deskOf(base, admin)
  await signIn(page, admin)
  const caught = await trap(page)
  for (const [at, evil] of corpus.entries()) {
    if (evil.length > 40 || evil.trim() !== evil) continue
    await desk.ask('POST', '/api/admin/people', { name: evil, email: `evil-${at}@demo.eddiba.example`, role: 'reporter' })
    await desk.ask('POST', '/api/admin/terms', { kind: 'term', hans: evil, aliases: [evil], note: evil })
  }
  for (const path of ['/admin/people', '/admin/audit', '/admin/terms', '/admin/account']) await visit(page, caught, path)
})
