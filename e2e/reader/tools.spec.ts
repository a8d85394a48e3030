import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { shiftOf } from './layout-shift.ts'
import { demoStories } from './page-types.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('by keyboard: a story is saved, shared by a code, and found on the page of saved ones', async ({ page, complaints, storyAt }) => {
  const path = await storyAt(demoStories.analysis)
  await page.goto(path)
  const [save, share] = [page.locator('[value=save]').first(), page.locator('[value=share]').first()]
  // This browser has no voice.
  await expect(page.locator('[value=listen]')).toBeHidden()

  await save.focus()
  await page.keyboard.press('Enter')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('status').filter({ hasText: '已收藏' })).toBeVisible()
  await expect(page.locator('[value=save]').last()).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: '分享' })
  await expect(sheet.getByRole('img', { name: /二维码/ })).toBeVisible()
  await expect(sheet.locator('code')).toHaveText(/\/a\/\d+$/)
  expect(await findings(page)).toEqual([])
  await sheet.getByRole('button', { name: '复制链接' }).press('Enter')
  await expect(sheet.getByRole('status')).toHaveText('链接已复制')
  const short = await page.evaluate(() => navigator.clipboard.readText())
  const answer = await page.request.get(new URL(short).pathname, { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([301, path])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(share).toBeFocused()

  await page.goto('/saved')
  const [saved, history] = [page.locator('[data-list=saved] li'), page.locator('[data-list=history] li')]
  await expect(saved).toHaveCount(1)
  await expect(history).toHaveCount(1)
  expect(await findings(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).press('Enter')
  const file = await (await download).path()
  await page.getByRole('button', { name: '清空历史' }).press('Enter')
  await expect(history).toHaveCount(0)
  await page.getByRole('button', { name: /^移除/ }).press('Enter')
  await expect(saved).toHaveCount(0)
  await page.getByRole('button', { name: '撤销' }).press('Enter')
  await expect(saved).toHaveCount(1)
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"saved":1}') })
  await expect(page.getByRole('status')).toContainText('什么也没有改动')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(history).toHaveCount(1)
  await page.getByLabel('记下我读过的稿件').uncheck()
  await page.goto(await storyAt(demoStories.brief))
  await page.goto('/zh-hant/saved')
  await expect(history).toHaveCount(1)
  await expect(page.locator('h1')).toHaveText('收藏與歷史')
  expect(complaints).toEqual([])
})

test('where the device has a voice, a story is read sentence by sentence, marked, and silent when one leaves', async ({
  page,
  storyAt,
}) => {
  // A device with two voices. It speaks when the test lets it.
  await page.addInitScript(() => {
    const voices = ['zh-CN', 'zh-TW'].map((lang) => ({ lang, localService: true, name: lang }))
    const device = {
      said: [] as string[],
      last: null as SpeechSynthesisUtterance | null,
      getVoices: () => voices,
      addEventListener: () => undefined,
      cancel: () => device.said.push('silence'),
      speak: (it: SpeechSynthesisUtterance) => {
        device.said.push(`${it.lang} ${it.rate} ${it.text}`)
        device.last = it
      },
    }
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, get: () => null })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: device })
  })
  const said = () => page.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said.filter((it) => it !== 'silence'))
  const ended = () => page.evaluate(() => (speechSynthesis as unknown as { last: SpeechSynthesisUtterance }).last.onend?.({} as never))
  await page.goto(`/zh-hant${await storyAt(demoStories.analysis)}`)
  const listen = page.locator('[value=listen]')
  await listen.press('Enter')
  const bar = page.getByRole('region', { name: '聽新聞' })
  await expect(bar.getByRole('button', { name: '暫停' })).toBeFocused()
  const headline = await page.locator('h1').innerText()
  await expect.poll(said).toEqual([`zh-TW 1 ${headline.replace(/\s/g, '')}`])
  await ended()
  await expect.poll(async () => (await said()).length).toBe(2)
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(true)
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('button', { name: '播放' })).toBeFocused()
  await bar.getByLabel('語速').selectOption('1.5')
  await bar.getByRole('button', { name: '下一句' }).press('Enter')
  await bar.getByRole('button', { name: '播放' }).press('Enter')
  await expect.poll(async () => (await said()).at(-1)).toMatch(/^zh-TW 1.5 /)
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(listen).toBeFocused()
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false)
})

test('a picture is enlarged by its address: arrows lead on, Escape and Back close it', async ({ page, storyAt }) => {
  await page.goto(await storyAt(demoStories.gallery))
  const open = page.locator('figure[data-plate] > a').first()
  await open.press('Enter')
  await expect(page).toHaveURL(/#pic-/)
  const plate = page.locator('figure:target')
  // What enlarges further comes by itself, on a busy machine later than the hand.
  await expect(plate.getByRole('link', { name: '关闭' })).toBeFocused()
  expect(await findings(page)).toEqual([])
  const first = page.url()
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(first)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(first)
  await page.keyboard.press('Escape')
  await expect(plate).toHaveCount(0)
  await expect(open).toBeFocused()
  await open.press('Enter')
  await expect(plate).toHaveCount(1)
  await page.goBack()
  await expect(plate).toHaveCount(0)
  // The lead picture is one of them: what stands first fills the window, whatever its frame in the page.
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(await storyAt('tuixiu-gongren-de-hechangtuan'))
  const lead = page.locator('figure[data-plate] > a').first()
  await lead.press('Enter')
  await expect(page).toHaveURL(/#pic-0$/)
  const picture = await page.locator('figure:target picture').boundingBox()
  expect([picture?.width, (picture?.height ?? 0) > 500]).toEqual([390, true])
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#pic-[1-9]/)
  await page.keyboard.press('Escape')
  await expect(page.locator('figure:target')).toHaveCount(0)
})

test('a long copy says where it is from, a short one is left alone', async ({ page, storyAt }) => {
  await page.goto(await storyAt(demoStories.analysis))
  const copied = async (paragraphs: number) => {
    await page.locator('.body > p').nth(1).click({ clickCount: 1 })
    await page.evaluate((count) => {
      const all = document.querySelectorAll('.body > p')
      const first = all[0]?.firstChild
      if (first) getSelection()?.setBaseAndExtent(first, 0, count ? (all[count] as Node) : first, count ? 0 : 5)
    }, paragraphs)
    await page.keyboard.press('Control+c')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await expect.poll(() => copied(3)).toMatch(/\n\n来源：Eddiba 亚洲新闻《.+》\nhttp.+\/a\/\d+\n$/)
  expect(await copied(0)).toHaveLength(5)
})

test('who spares data sees no picture unasked, and one by a tap', async ({ page, context, storyAt }) => {
  const asked: string[] = []
  await page.goto('/about')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.getByRole('button', { name: '显示' }).press('Enter')
  await page.locator('paper-lite [value=on]').press('Enter')
  context.on('response', (it) => it.url().includes('/media/') && it.ok() && it.status() !== 204 && asked.push(it.url()))
  await page.goto(await storyAt(demoStories.gallery), { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  const tap = page.getByRole('button', { name: /^看图/ }).first()
  await expect(tap).toContainText(/约 \d+ KB/)
  expect(await findings(page)).toEqual([])
  await tap.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLImageElement>('[data-shown] img')?.naturalWidth ?? 0))
    .toBeGreaterThan(0)
  await page.getByRole('button', { name: '显示' }).press('Enter')
  await expect(page.locator('paper-lite [role=status]')).toHaveText(/本页约省 \d+ KB/)
})

test('a page that is made ready ahead counts as read when it is looked at, not before', async ({ page, storyAt }) => {
  // As a browser that prerenders shows itself to a page; one under a debugger does not prerender.
  await page.addInitScript(() => {
    const ahead = { prerendering: true, visibilityState: 'hidden' }
    for (const name of ['prerendering', 'visibilityState'] as const) Object.defineProperty(document, name, { get: () => ahead[name] })
    addEventListener('look', () => {
      Object.assign(ahead, { prerendering: false, visibilityState: 'visible' })
      document.dispatchEvent(new Event('prerenderingchange'))
    })
  })
  const noted = () => page.evaluate(() => localStorage.getItem('paper-history'))
  const read: string[] = []
  page.on('request', (it) => it.url().endsWith('/api/read') && read.push(it.url()))
  await page.clock.install()
  await page.goto(await storyAt(demoStories.brief))
  await page.clock.runFor(8000)
  expect([await noted(), read]).toEqual([null, []])
  await page.evaluate(() => dispatchEvent(new Event('look')))
  await expect.poll(noted).toContain('/a/')
  await page.clock.runFor(6000)
  await expect.poll(() => read.length).toBe(1)
})

test('nothing moves by itself, with every preference set', async ({ page, context, baseURL, storyAt }) => {
  const set = { theme: 'dark', size: 'huge', lite: 'on', script: 'zh-hans' }
  await context.addCookies(Object.entries(set).map(([name, value]) => ({ name, value, url: baseURL ?? '' })))
  const story = await storyAt(demoStories.analysis)
  await page.addInitScript((path) => localStorage.setItem('paper-saved', JSON.stringify([{ path, headline: '题', at: 1 }])), story)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [story, '/', '/saved', await storyAt(demoStories.gallery)]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await shiftOf(page), `${path} ${width}`).toBe(0)
    }
  }
})
