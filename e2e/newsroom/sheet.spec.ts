import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { type Desk, deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief, editor, PASSWORD, reporter } from '../paper.ts'

const textOf = async (path: string) => (await (await fetch(base + path)).text()).replaceAll(/<wbr\/?>/g, '')
const named = (words: string) => `${words}${Math.random().toString(36).slice(2, 8)}`

/** An hour as the field for it takes it, on Beijing's clock. */
function beijing(fromNow: number): string {
  return new Date(Date.now() + fromNow + 8 * 3_600_000).toISOString().slice(0, 16)
}
const HOUR = 3_600_000

async function open(page: Page, id: number) {
  await page.goto(`/admin/stories/${id}`)
  await page.locator('.ProseMirror').first().waitFor()
  // The bar has heard from the desk where the story stands.
  await page.waitForResponse((response) => response.url().endsWith('/status') && response.ok())
}

const sheet = (page: Page) => page.getByRole('dialog')
const statusOf = async (desk: Desk, id: number) => (await desk.ask('GET', `/api/admin/stories/${id}/status`)).body

test.describe('the publish sheet', () => {
  test('says what still stands in the way, leads to it, and goes out when it is mended', async ({ page, signIn }) => {
    await signIn(page, chief)
    const desk = await deskOf(base, chief)
    const id = await desk.create('report', manuscript(named('检查'), '伤亡人数待核实。', { section: null }))
    await open(page, id)
    await page.keyboard.press('Control+Enter')
    const send = sheet(page).getByRole('button', { name: '发布', exact: true })
    await expect(send).toHaveAttribute('aria-disabled', 'true')
    // Shut, but not out of reach: the focus goes there and hears the reasons.
    await send.press('Enter')
    await expect(sheet(page)).toBeVisible()
    await sheet(page)
      .getByRole('button', { name: /^去改\s*：正文里还留着“待核实”/ })
      .click()
    await expect(sheet(page)).toBeHidden()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('待核实')
    await page.keyboard.type('仍在统计')
    await page.getByRole('tab', { name: /检查/ }).click()
    await page.getByRole('button', { name: /还没有选频道/ }).click()
    await expect(page.getByLabel('频道')).toBeFocused()
    await page.getByLabel('频道').selectOption({ label: '亚洲' })
    await page.getByRole('tab', { name: /检查/ }).click()
    await expect(page.getByRole('tabpanel').getByText(/^可以发布/)).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await sheet(page).getByRole('button', { name: '发布', exact: true }).click()
    await expect(page.getByText('已发布，10 秒内可以撤回')).toBeVisible()
  })

  test('an hour is read on Beijing’s clock and written out; one gone by is refused; the story goes out by itself', async ({
    page,
    signIn,
  }) => {
    await signIn(page, editor)
    const desk = await deskOf(base, editor)
    const headline = named('定时的稿件')
    const id = await desk.create('report', manuscript(headline))
    await open(page, id)
    await page.getByRole('button', { name: '发布…' }).click()
    await sheet(page).getByRole('radio', { name: '定时发布' }).check()
    const hour = sheet(page).getByLabel('发布时间')
    await hour.fill(beijing(-HOUR))
    await expect(sheet(page).getByText(/这个时间已经过去/)).toBeVisible()
    await expect(sheet(page).getByRole('button', { name: '定时', exact: true })).toHaveAttribute('aria-disabled', 'true')
    await hour.fill(beijing(26 * HOUR))
    await expect(sheet(page).getByText(/^北京时间 \d{4}年\d+月\d+日 星期[一二三四五六日] \d\d:\d\d$/)).toBeVisible()
    await sheet(page).getByRole('button', { name: '定时', exact: true }).click()
    await expect(sheet(page)).toBeHidden()
    await expect(page.getByText(/◷ 定时 北京时间 .* 发布第 1 版/)).toBeVisible()
    expect(await statusOf(desk, id)).toMatchObject({ state: 'scheduled' })

    // Brought forward to the next seconds by the same hand that set it.
    const at = new Date(Date.now() + 2000).toISOString()
    const sooner = await desk.ask('POST', `/api/admin/stories/${id}/schedule`, { version: 1, at, key: crypto.randomUUID(), change: 'new' })
    expect(sooner.status).toBe(200)
    await expect.poll(() => textOf('/latest'), { timeout: 15_000 }).toContain(headline)
    // The open editor hears of it.
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect(page.getByRole('link', { name: /看页面/ })).toBeVisible()
  })

  test('what is published can be undone for ten seconds, and then no more', async ({ page, signIn }) => {
    test.setTimeout(90_000)
    await signIn(page, editor)
    const desk = await deskOf(base, editor)
    const headline = named('撤回的稿件')
    const id = await desk.create('report', manuscript(headline))
    await open(page, id)
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByText('已发布，10 秒内可以撤回')).toBeVisible()
    expect(await textOf('/latest')).toContain(headline)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '撤回' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('已撤回')).toBeVisible()
    expect(await textOf('/latest')).not.toContain(headline)
    expect(await statusOf(desk, id)).toMatchObject({ state: 'draft', href: null })

    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: '撤回' })).toBeVisible()
    await expect(page.getByRole('button', { name: '撤回' })).toBeHidden({ timeout: 15_000 })
    expect(await textOf('/latest')).toContain(headline)
  })

  test('an embargo is set from the sheet, shown in words, and holds the button shut until it is lifted', async ({ page, signIn }) => {
    await signIn(page, editor)
    const desk = await deskOf(base, editor)
    const id = await desk.create('report', manuscript(named('禁发的稿件')))
    await open(page, id)
    await page.getByRole('button', { name: '发布…' }).click()
    await sheet(page).getByRole('radio', { name: '先不发，设禁发时间' }).check()
    await sheet(page)
      .getByLabel('在这个时间之前谁都不能发布')
      .fill(beijing(24 * HOUR))
    await sheet(page).getByRole('button', { name: '设禁发时间' }).click()
    await expect(page.getByText(/■ 禁发至 北京时间/)).toBeVisible()

    await page.keyboard.press('Control+Enter')
    await expect(sheet(page).getByText(/^禁发到北京时间/)).toBeVisible()
    await expect(sheet(page).getByRole('button', { name: '发布', exact: true })).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('Escape')
    // Nor by going around the sheet.
    const around = await desk.publish(id, 1)
    expect([around.status, JSON.stringify(around.body['reasons'])]).toEqual([422, expect.stringContaining('禁发到')])

    await page.getByRole('tab', { name: '流转' }).click()
    await page.getByRole('button', { name: /^解除\s*禁发/ }).click()
    await expect(page.getByText(/■ 禁发至/)).toBeHidden()
    await page.keyboard.press('Control+Enter')
    await expect(sheet(page).getByRole('button', { name: '发布', exact: true })).toHaveAttribute('aria-disabled', 'false')
  })

  test('a published story is updated only as a small change, an update or a correction, and a correction is public', async ({
    page,
    signIn,
  }) => {
    await signIn(page, editor)
    const desk = await deskOf(base, editor)
    const id = await desk.create('report', manuscript(named('更正的稿件'), '四月开闸。'))
    const { body } = await desk.publish(id, 1)
    const address = String(body['href'])
    await open(page, id)
    await expect(page.getByRole('button', { name: '已是最新' })).toBeDisabled()
    await page.getByText('四月开闸。').click()
    await page.keyboard.press('End')
    await page.keyboard.type('此为更正后的文字。')
    await page.getByRole('button', { name: '更新…' }).click()
    await expect(sheet(page).getByText('请选择小修改、更新或更正')).toBeVisible()
    await expect(sheet(page).getByRole('button', { name: '更新', exact: true })).toHaveAttribute('aria-disabled', 'true')
    await sheet(page).getByRole('radio', { name: /^更正/ }).check()
    await expect(sheet(page).getByText('更正要写明原来错在哪里、正确的是什么')).toBeVisible()
    await sheet(page).getByLabel('原文怎么错了').fill('原稿误作四月')
    await sheet(page).getByLabel('正确的是什么').fill('开闸在五月')
    await sheet(page).getByRole('button', { name: '发布更正' }).click()
    await expect(sheet(page)).toBeHidden()
    for (const path of [address, '/corrections', `${address}/history`]) expect(await textOf(path), path).toContain('开闸在五月')
    // What is printed for good can't be taken back in ten seconds.
    await expect(page.getByRole('button', { name: '撤回' })).toBeHidden()
    await page.getByRole('tab', { name: '流转' }).click()
    await expect(page.getByRole('link', { name: /修改与更正记录/ })).toHaveAttribute('href', `${address}/history`)
  })
})

test.describe('the workflow in the bar', () => {
  test('a reporter sends for review, an editor returns it with a reason, it comes back and is passed and published', async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const headline = named('送审的稿件')
    const writer = await seat(browser, reporter)
    await writer.goto('/admin/stories')
    await writer.getByRole('button', { name: '写稿' }).click()
    await writer.waitForURL(/\/admin\/stories\/\d+/)
    await writer.getByLabel('标题', { exact: true }).fill(headline)
    await writer.locator('.ProseMirror').first().click()
    await writer.keyboard.type('下游两国的水文员上周同时站到了河边。')
    await writer.getByLabel('频道').selectOption({ label: '亚洲' })
    // A reporter publishes nothing, and is offered nothing of it.
    await expect(writer.getByRole('button', { name: /发布/ })).toHaveCount(0)
    await writer.getByRole('button', { name: '送审…' }).click()
    await sheet(writer).getByRole('button', { name: '送审', exact: true }).click()
    await expect(writer.getByRole('button', { name: '已送审' })).toBeDisabled()

    const desk = await seat(browser, editor)
    const id = Number(writer.url().match(/\d+$/)?.[0])
    await open(desk, id)
    await expect(desk.getByRole('button', { name: '通过' })).toBeVisible()
    await desk.getByRole('button', { name: '退回…' }).click()
    const ask = sheet(desk)
    await ask.getByRole('button', { name: '退回', exact: true }).click()
    await expect(ask, 'no return without a reason').toBeVisible()
    await ask.getByLabel(/退回原因/).fill('缺第二个信源')
    await ask.getByRole('button', { name: '退回', exact: true }).click()
    await expect(ask).toBeHidden()

    await writer.evaluate(() => dispatchEvent(new Event('focus')))
    await expect(writer.getByText('▲ 已退回：')).toBeVisible()
    await expect(writer.getByText('缺第二个信源').first()).toBeVisible()
    await writer.getByRole('button', { name: '送审…' }).click()
    await sheet(writer).getByRole('button', { name: '送审', exact: true }).click()
    await expect(writer.getByText('▲ 已退回：')).toBeHidden()

    await desk.reload()
    await desk.getByRole('button', { name: '通过' }).click()
    await expect(desk.getByRole('button', { name: '发布…' })).toBeVisible()
    await desk.getByRole('button', { name: '发布…' }).click()
    await sheet(desk).getByRole('button', { name: '发布', exact: true }).click()
    await expect(desk.getByText('已发布，10 秒内可以撤回')).toBeVisible()
    expect(await textOf('/latest')).toContain(headline)
    await desk.getByRole('tab', { name: '流转' }).click()
    for (const step of ['送审', '退回', '通过', '发布'])
      await expect(desk.getByRole('tabpanel').getByText(step, { exact: true }).first()).toBeVisible()
    await expect(desk.getByRole('tabpanel').getByText('“缺第二个信源”')).toBeVisible()
    await writer.context().close()
    await desk.context().close()
  })

  test('a note on words in the text is marked there, answered, holds publication up, and is resolved', async ({ page, signIn }) => {
    await signIn(page, editor)
    const desk = await deskOf(base, editor)
    const id = await desk.create('report', manuscript(named('批注的稿件'), '水位两米三，为七年来最低。'))
    await open(page, id)
    await page.getByText('水位两米三').click()
    await page.keyboard.press('Home')
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('Shift+ArrowRight')
    await page.getByRole('tab', { name: /批注/ }).click()
    const form = page.getByRole('textbox', { name: '批注选中的文字' })
    await form.fill('请核对，@何')
    await page.getByRole('option', { name: '何见山' }).click()
    await expect(form).toHaveValue('请核对，@何见山 ')
    await page.getByLabel('发布前必须解决').check()
    await page.getByRole('button', { name: '批注', exact: true }).click()
    const mark = page.locator('.ProseMirror .noted')
    await expect(mark).toHaveText('水位两米三')
    expect((await statusOf(desk, id))['notes']).toEqual({ open: 1, blocking: 1 })

    // The mark stays on its words while text is written before them.
    await page.getByText('为七年来最低').click()
    await page.keyboard.press('Home')
    await page.keyboard.type('昨天')
    await expect(mark).toHaveText('水位两米三')
    await page.keyboard.press('Control+Enter')
    await expect(sheet(page).getByText('还有 1 条必须解决的批注')).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByRole('tab', { name: '稿件', exact: true }).click()
    await mark.click()
    await expect(page.getByRole('tab', { name: /批注/ })).toHaveAttribute('aria-selected', 'true')
    await page.getByRole('button', { name: '回复' }).click()
    await page.getByRole('textbox', { name: '回复' }).fill('已核对')
    await page.getByRole('tabpanel').locator('form').last().getByRole('button', { name: '回复' }).click()
    await expect(page.getByText('已核对')).toBeVisible()
    await page.getByRole('button', { name: '解决' }).click()
    await expect(mark).toHaveCount(0)
    expect((await statusOf(desk, id))['notes']).toEqual({ open: 0, blocking: 0 })
  })
})

test.describe('preview links', () => {
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
    await open(page, id)
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
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the sheet, the previews, the notes and the course, ${scheme}`, async ({ page, signIn }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: scheme })
    await signIn(page, chief)
    const desk = await deskOf(base, chief)
    const id = await desk.create('report', manuscript(named('看得见的稿件'), '伤亡人数待核实。'))
    await desk.ask('POST', `/api/admin/stories/${id}/notes`, { text: '请核对', blocking: true })
    await open(page, id)
    await page.keyboard.press('Control+Enter')
    await sheet(page).getByRole('radio', { name: '定时发布' }).check()
    await sheet(page).getByLabel('突发').check()
    await sheet(page).getByLabel('到期自动撤下').check()
    expect(await findings(page), 'sheet').toEqual([])
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toBeHidden()
    for (const tab of [/检查/, /批注/, /流转/]) {
      await page.getByRole('tab', { name: tab }).click()
      await page.waitForTimeout(400)
      expect(await findings(page), String(tab)).toEqual([])
    }
    await page.getByRole('button', { name: '更多' }).click()
    expect(await findings(page), 'menu').toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: '更多' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    for (const tab of ['手机', '搜索结果', '分享卡片', '预览链接']) {
      await sheet(page).getByRole('tab', { name: tab }).click()
      await page.waitForTimeout(800)
      expect(await findings(page), tab).toEqual([])
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: '预览' })).toBeFocused()
  })
}

async function seat(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: base, locale: 'zh-CN' })).newPage()
  await page.goto('/admin/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/admin(?!\/sign-in)/)
  return page
}

async function findings(page: Page) {
  // The page in the frame is the reader's, with landmarks of its own; it is looked at in reader/accessible.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(
    (it) =>
      `${it.id}: ${it.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}
