import { deskOf, manuscript } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief, editor } from '../paper.ts'
import { named, openAtBar, sheet, statusOf, textOf } from './bar.ts'

/** An hour as the field for it takes it, on Beijing's clock. */
function beijing(fromNow: number): string {
  return new Date(Date.now() + fromNow + 8 * 3_600_000).toISOString().slice(0, 16)
}
const HOUR = 3_600_000

test('says what still stands in the way, leads to it, and goes out when it is mended', async ({ page, signIn }) => {
  await signIn(page, chief)
  const desk = await deskOf(base, chief)
  const id = await desk.create('report', manuscript(named('检查'), '伤亡人数待核实。', { section: null }))
  await openAtBar(page, id)
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
  await openAtBar(page, id)
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
  await signIn(page, editor)
  const desk = await deskOf(base, editor)
  const headline = named('撤回的稿件')
  const id = await desk.create('report', manuscript(headline))
  await openAtBar(page, id)
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
  await openAtBar(page, id)
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
  await openAtBar(page, id)
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
  await expect(page.getByRole('button', { name: '撤回' })).toBeHidden({ timeout: 15_000 })
  await page.getByRole('tab', { name: '流转' }).click()
  await expect(page.getByRole('link', { name: /修改与更正记录/ })).toHaveAttribute('href', `${address}/history`)
})

test('axe finds nothing in the sheet, the previews, the notes and the course', async ({ page, signIn }) => {
  await signIn(page, chief)
  const desk = await deskOf(base, chief)
  const id = await desk.create('report', manuscript(named('看得见的稿件'), '伤亡人数待核实。'))
  await desk.ask('POST', `/api/admin/stories/${id}/notes`, { text: '请核对', blocking: true })
  await openAtBar(page, id)
  await page.keyboard.press('Control+Enter')
  await sheet(page).getByRole('radio', { name: '定时发布' }).check()
  await sheet(page).getByLabel('突发').check()
  await sheet(page).getByLabel('到期自动撤下').check()
  expect(await findings(page, { but: 'iframe' }), 'sheet').toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()
  for (const tab of [/检查/, /批注/, /流转/]) {
    await page.getByRole('tab', { name: tab }).click()
    await page.waitForTimeout(400)
    expect(await findings(page, { but: 'iframe' }), String(tab)).toEqual([])
  }
  await page.getByRole('button', { name: '更多' }).click()
  expect(await findings(page, { but: 'iframe' }), 'menu').toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '更多' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  for (const tab of ['手机', '搜索结果', '分享卡片', '预览链接']) {
    await sheet(page).getByRole('tab', { name: tab }).click()
    await page.waitForTimeout(800)
    expect(await findings(page, { but: 'iframe' }), tab).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '预览' })).toBeFocused()
})
