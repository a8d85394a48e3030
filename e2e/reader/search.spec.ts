import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { inputMethodOf } from '../input-method.ts'

const asia = `/search?q=${encodeURIComponent('亚洲')}`
/** The script comes after the page, and what it asks first is printed first: on a busy machine that takes its time. */

test('by keyboard: the field suggests by pinyin, is walked by arrows, and asks nothing while an input method composes', async ({
  page,
  complaints,
}) => {
  await page.goto('/search')
  const field = page.getByRole('combobox', { name: '搜索新闻' })
  const list = page.getByRole('listbox')
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  const asked: string[] = []
  page.on('request', (it) => it.url().includes('suggest.json') && asked.push(it.url()))

  await field.focus()
  const method = await inputMethodOf(page)
  await method.compose('meigonghe')
  await method.press('ArrowDown')
  expect(asked).toEqual([])
  await method.commit('湄公')
  await expect(list.getByRole('option').first()).toContainText('湄公河')
  expect(asked).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(field).toHaveValue('湄公')

  await field.fill('')
  await field.pressSequentially('mgh')
  const first = list.getByRole('option').first()
  await expect(first).toHaveText('湄公河话题')
  await expect(page.getByRole('status').filter({ hasText: /条建议/ })).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  await expect(field).toBeFocused()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/topic\/meigonghe$/)

  await page.goto('/zh-hant/search')
  await page.getByRole('combobox', { name: '搜尋新聞' }).fill('美關係')
  await page.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(/\/zh-hant\/search\?q=/)
  expect(complaints).toEqual([])
})

test('the last searches stay on the device, each can be removed, and there are none where no history is wanted', async ({ page }) => {
  const recent = page.getByRole('region', { name: '最近搜索' })
  for (const q of ['没有这样的词', 'F-16', '亚洲', '日元', '湄公河']) {
    await page.goto(`/search?q=${encodeURIComponent(q)}`)
    // Whoever leaves before the script came leaves nothing to remember.
    await expect(page.getByRole('combobox')).toBeVisible()
  }
  await page.goto('/search')
  await expect(recent.getByRole('link')).toHaveText(['湄公河', '日元', '亚洲'])
  expect(await findings(page)).toEqual([])
  await recent.getByRole('button', { name: '移除：日元' }).press('Enter')
  await expect(recent.getByRole('link')).toHaveText(['湄公河', '亚洲'])
  await page.getByRole('combobox').fill('x')
  await expect(recent).toBeHidden()
  await page.goto(asia)
  await expect(recent).toBeHidden()
  await page.getByRole('combobox').fill('')
  await expect(recent.getByRole('link')).toHaveText(['亚洲', '湄公河'])
  await recent.getByRole('button', { name: '全部清除' }).click()
  await expect(recent).toBeHidden()
  await page.goto('/saved')
  await page.getByLabel('记下我读过的稿件').uncheck()
  await page.goto(asia)
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
  expect(await page.evaluate(() => localStorage.getItem('paper-searches'))).toBeNull()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a search is narrowed, sorted and widened by links', async ({ page }) => {
    await page.goto(asia)
    const [found, beside] = [page.locator('main article'), page.getByRole('complementary', { name: '筛选' })]
    const all = await found.count()
    expect(all).toBeGreaterThan(3)
    await expect(found.first().locator('mark').first()).toHaveText('亚洲')
    await beside.getByRole('link', { name: '财经', exact: true }).click()
    await expect(page).toHaveURL(/&section=business$/)
    const some = await found.count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    for (const story of await found.all()) await expect(story).toContainText('财经')
    await page.getByRole('link', { name: '最新', exact: true }).click()
    await expect(page).toHaveURL(/&section=business&sort=newest$/)
    await expect(found).toHaveCount(some)
    await page.getByRole('link', { name: '去掉条件：财经' }).click()
    await expect(found).toHaveCount(all)
    await beside.getByRole('link', { name: '一月内' }).click()
    await beside.getByRole('link', { name: '直播' }).click()
    await expect(page).toHaveURL(/&kind=live&period=month&sort=newest$/)
    await page.goto(`/zh-hant/search?q=${encodeURIComponent('美公河')}`)
    await page.locator('main').getByRole('link', { name: '湄公河', exact: true }).first().click()
    await expect(found.first().locator('mark').first()).toHaveText('湄公河')
    await page.setViewportSize({ width: 360, height: 740 })
    await expect(page.getByRole('link', { name: '不限' }).first()).toBeHidden()
    await page.getByText('篩選', { exact: true }).click()
    await expect(page.getByRole('link', { name: '不限' }).first()).toBeVisible()
  })
})
