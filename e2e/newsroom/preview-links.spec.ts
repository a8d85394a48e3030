import sharp from 'sharp'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, editor, reporter } from '../paper.ts'
import { named, openAtBar, sheet, textOf } from './bar.ts'

test('open the working copy with its pictures to somebody without an account, until they are taken back', async ({
  page,
  signIn,
  browser,
}) => {
  await signIn(page, editor)
  const desk = await deskOf(base, editor)
  const headline = named('外审的稿件')
  const bytes = await sharp({
    create: {
      width: 640,
      height: 400,
      channels: 3,
      background: { r: Math.floor(Math.random() * 256), g: Math.floor(Math.random() * 256), b: 90 },
    },
  })
    .jpeg()
    .toBuffer()
  const { body } = await desk.send('/api/admin/media?name=tu.jpg', bytes)
  const media = body['media'] as { id: number; hash: string }
  const picture = { media: media.id, alt: '浮标', caption: '', credit: '本报' }
  const id = await desk.create('report', manuscript(headline, '外审看得到的正文。', { picture }))
  await openAtBar(page, id)
  await page.getByRole('button', { name: '预览' }).click()
  await sheet(page).getByRole('tab', { name: '预览链接' }).click()
  await sheet(page).getByRole('button', { name: '1 小时' }).click()
  const address = await sheet(page).getByRole('textbox', { name: '预览链接' }).first().inputValue()
  expect(address).toMatch(/\/preview\/\d+\.\d+\.[\w-]{43}$/)

  const stranger = await (await browser.newContext({ baseURL: base })).newPage()
  const answer = await stranger.goto(address)
  expect(answer?.status()).toBe(200)
  const headers = answer?.headers() ?? {}
  expect([headers['cache-control'], headers['x-robots-tag'], headers['referrer-policy']]).toEqual([
    'no-store',
    'noindex, nofollow, noarchive',
    'no-referrer',
  ])
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  await expect(stranger.getByRole('heading', { name: headline })).toBeVisible()
  await expect(stranger.getByText('外审看得到的正文。')).toBeVisible()
  const shown = stranger.getByRole('img', { name: '浮标' })
  await shown.scrollIntoViewIfNeeded()
  await expect.poll(() => shown.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  // The newest words, and the other script.
  await desk.save(id, 1, manuscript(headline, '外审看得到的新正文，体制与头发。', { picture }))
  await stranger.getByRole('complementary').getByRole('link', { name: '繁體' }).click()
  await expect(stranger.getByText('外審看得到的新正文，體制與頭髮。')).toBeVisible()
  await expect(stranger.getByText(/^預覽稿，請勿外傳。儲存於 .+，連結 .+ 失效。/)).toBeVisible()
  await expect(stranger).toHaveTitle('預覽稿')
  // Nobody else sees the picture, and the link is no way into the newsroom.
  expect((await fetch(`${base}/media/${media.hash}-640.jpg`)).status).toBe(404)
  expect((await stranger.request.get(`/api/admin/stories/${id}`)).status()).toBe(401)
  expect(await textOf('/latest')).not.toContain(headline)

  await sheet(page).getByRole('button', { name: '收回' }).click()
  await expect(sheet(page).getByText(/✕ 已收回/)).toBeVisible()
  const gone = await stranger.goto(address)
  expect(gone?.status()).toBe(410)
  await expect(stranger.getByText('链接已失效')).toBeVisible()
  const picturePath = `/media/${media.hash}-640.jpg`
  expect((await stranger.request.get(picturePath)).status()).toBe(404)
  await stranger.context().close()
})

test('a link that was made up is not found, and a reporter shares only stories of their own', async () => {
  const [theirs, mine] = [await deskOf(base, editor), await deskOf(base, reporter)]
  const foreign = await theirs.create('report', manuscript(named('别人的稿件')))
  expect((await mine.ask('POST', `/api/admin/stories/${foreign}/previews`, { hours: 1 })).status).toBe(404)
  expect((await mine.ask('GET', `/api/admin/stories/${foreign}/previews`)).status).toBe(404)
  const own = await mine.create('report', manuscript(named('自己的稿件')))
  const shared = await mine.ask('POST', `/api/admin/stories/${own}/previews`, { hours: 1 })
  expect(shared.status).toBe(201)
  const href = String(shared.body['href'])
  expect((await fetch(base + href)).status).toBe(200)
  const [link, expires, signature] = href.slice('/preview/'.length).split('.')
  for (const it of [
    `${link}.${Number(expires) + 3600}.${signature}`,
    `${Number(link) - 1}.${expires}.${signature}`,
    `${link}.${expires}.${'A'.repeat(43)}`,
  ])
    expect((await fetch(`${base}/preview/${it}`)).status, it).toBe(404)
  expect((await mine.ask('POST', `/api/admin/stories/${own}/previews`, { hours: 1000 })).status).toBe(422)
})
