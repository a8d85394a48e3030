import { deskOf, manuscript } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

test('many stories at once are given a topic, taken back, put into the bin and taken out; a view is kept and thrown away', async ({
  page,
  signIn,
}) => {
  const desk = await deskOf(base, chief)
  const word = `批量${Math.random().toString(36).slice(2, 8)}`
  for (const n of ['甲', '乙', '丙']) await desk.create('report', manuscript(`${word}${n}`))
  await signIn(page, chief)
  await page.goto(`/admin/stories?q=${encodeURIComponent(word)}`)
  const rows = page.getByRole('row').filter({ hasText: word })
  await expect(rows).toHaveCount(3)
  expect(await findings(page)).toEqual([])

  // By keyboard: the first, then with Shift the stretch to the last.
  const boxes = page.getByRole('checkbox', { name: /^选择“/ })
  await boxes.first().press('Space')
  await boxes.last().click({ modifiers: ['Shift'] })
  const bar = page.getByRole('group', { name: '批量操作' })
  await expect(bar).toContainText('已选 3 篇')
  await bar.getByRole('combobox', { name: '加话题…' }).selectOption({ index: 1 })
  await expect(page.getByRole('status').filter({ hasText: '已加话题 3 篇' })).toBeVisible()
  await page.reload()
  await page.getByRole('status').filter({ hasText: '上次批量操作：加话题 3 篇' }).getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('status').filter({ hasText: '3 篇恢复原样' })).toBeVisible()

  await page.getByRole('checkbox', { name: '选择本页全部' }).check()
  await bar.getByRole('button', { name: '放进回收站' }).click()
  await expect(page.getByText('没有符合条件的稿件')).toBeVisible()
  // The way back stays when nothing is left in the list.
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(rows).toHaveCount(3)
  await page.getByRole('checkbox', { name: '选择本页全部' }).check()
  await bar.getByRole('button', { name: '放进回收站' }).click()
  await expect(rows).toHaveCount(0)
  await page.goto('/admin/stories?binned=1')
  await expect(rows).toHaveCount(3)
  await rows.first().getByRole('checkbox').check()
  await bar.getByRole('button', { name: '取回' }).click()
  await expect(rows).toHaveCount(2)
  await rows.first().getByRole('checkbox').check()
  await bar.getByRole('button', { name: '彻底删除' }).click()
  const question = page.getByRole('dialog', { name: '彻底删除 1 篇稿件？' })
  await expect(question.getByRole('button', { name: '不删' })).toBeFocused()
  expect(await findings(page)).toEqual([])
  await question.getByRole('button', { name: '彻底删除' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已彻底删除 1 篇' })).toBeVisible()
  await expect(rows).toHaveCount(1)

  await page.goto(`/admin/stories?q=${encodeURIComponent(word)}`)
  await expect(rows).toHaveCount(1)
  // Columns stand in the address, and a view that is kept has them.
  await page.getByText('列', { exact: true }).click()
  await page.getByRole('checkbox', { name: '作者' }).check()
  await page.getByRole('checkbox', { name: '修改' }).uncheck()
  await page.getByRole('button', { name: '应用' }).filter({ visible: true }).click()
  await expect(page.getByRole('columnheader')).toHaveText(['', '稿件', '状态', '作者', '读者看到的页面'])
  await page.getByRole('button', { name: '＋ 存为视图' }).click()
  await page.getByRole('textbox', { name: '视图的名字' }).fill(word)
  await page.keyboard.press('Enter')
  await page.goto('/admin/stories')
  await page.getByRole('link', { name: word, exact: true }).click()
  await expect(page.getByRole('columnheader', { name: '作者' })).toBeVisible()
  await expect(page.getByRole('link', { name: word, exact: true })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: `删除视图“${word}”` }).click()
  await expect(page.getByRole('link', { name: word, exact: true })).toHaveCount(0)
})

test('the board names what is due and what is written; a plan is moved on the calendar by the arrow keys', async ({ page, signIn }) => {
  const desk = await deskOf(base, chief)
  const headline = `计划${Math.random().toString(36).slice(2, 8)}`
  const id = await desk.create('report', manuscript(headline))
  await desk.ask('POST', `/api/admin/stories/${id}/plan`, { at: '2031-03-05T08:00:00+08:00' })
  await signIn(page, chief)
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.goto('/admin/calendar?from=2031-03-03')
  const dayOf = (day: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: day }) })
  await expect(dayOf('3月5日 星期三').getByRole('link', { name: headline })).toBeVisible()
  expect(await findings(page)).toEqual([])
  const link = page.getByRole('link', { name: headline })
  await link.press('ArrowRight')
  await expect(dayOf('3月6日 星期四').getByRole('link', { name: headline })).toBeFocused()
  // The focus goes along, also over the edge of the week and from one week to the next.
  for (const _ of '6789') await page.keyboard.press('ArrowRight')
  await expect(dayOf('3月10日 星期一').getByRole('link', { name: headline })).toBeVisible()
  await expect(link).toBeFocused()
  await page.getByRole('link', { name: '← 上周' }).press('Enter')
  await expect(page.getByRole('heading', { name: '3月9日 星期日' })).toBeVisible()
  await expect(page.getByRole('link', { name: '← 上周' })).toBeFocused()
  await page.getByRole('link', { name: '下周 →' }).click()
  await link.press('ArrowLeft')
  await expect(dayOf('3月9日 星期日').getByRole('link', { name: headline })).toBeFocused()
  for (const _ of '876') await page.keyboard.press('ArrowLeft')
  await expect(dayOf('3月6日 星期四').getByRole('link', { name: headline })).toBeFocused()
  // Pressed quicker than the weeks turn, no press is lost: two weeks on, and back.
  for (const _ of '78901234567890') await page.keyboard.press('ArrowRight')
  await expect(dayOf('3月20日 星期四').getByRole('link', { name: headline })).toBeFocused()
  for (const _ of '98765432109876') await page.keyboard.press('ArrowLeft')
  await expect(dayOf('3月6日 星期四').getByRole('link', { name: headline })).toBeFocused()
  await page.getByRole('button', { name: `“${headline}”提前一天` }).click()
  await expect(dayOf('3月5日 星期三').getByRole('link', { name: headline })).toBeVisible()
})

test('a scheduled story and an embargo are moved on the calendar and put back; an embargo is lifted only after a question', async ({
  page,
  signIn,
}) => {
  const desk = await deskOf(base, chief)
  const word = Math.random().toString(36).slice(2, 8)
  const [due, held] = [await desk.create('report', manuscript(`定时${word}`)), await desk.create('report', manuscript(`禁发${word}`))]
  const tomorrow = new Date(Date.now() + 24 * 3_600_000)
  const key = crypto.randomUUID()
  await desk.ask('POST', `/api/admin/stories/${due}/schedule`, { version: 1, key, change: 'new', at: tomorrow.toISOString() })
  await desk.ask('POST', `/api/admin/stories/${held}/embargo`, { until: tomorrow.toISOString() })
  await signIn(page, chief)
  // From today in Beijing on, whatever day of the week that is.
  await page.goto(`/admin/calendar?from=${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)}`)
  const said = page.getByRole('status').filter({ hasText: word })
  await page.getByRole('link', { name: `定时${word}` }).press('ArrowRight')
  await expect(said).toContainText(`“定时${word}”的定时已改到`)
  await said.getByRole('button', { name: '撤销' }).click()
  await expect(said).toContainText('已撤销')
  const embargo = page.getByRole('link', { name: `禁发${word}` })
  await embargo.press('ArrowRight')
  await expect(said).toContainText(`“禁发${word}”的禁发已改到`)
  await expect(embargo).toBeFocused()
  for (const _ of '12') await embargo.press('ArrowLeft')
  const question = page.getByRole('dialog', { name: '现在就解除禁发？' })
  await expect(question.getByRole('button', { name: '保持禁发' })).toBeFocused()
  expect(await findings(page)).toEqual([])
  await question.getByRole('button', { name: '解除禁发' }).click()
  await expect(said).toContainText('禁发已解除')
  await said.getByRole('button', { name: '撤销' }).click()
  await expect(said).toContainText('已撤销')
  await expect(embargo).toBeVisible()
})
