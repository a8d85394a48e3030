import type { Page } from '@playwright/test'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { admin, base, chief } from '../paper.ts'

// There is one front: its tests take turns.
test.describe.configure({ mode: 'default' })

const frontText = async () => (await (await fetch(base)).text()).replaceAll(/<wbr\/?>/g, '')
const slot = (page: Page, area: string, at = 0) =>
  page
    .locator('section', { has: page.getByRole('heading', { name: area, exact: true }) })
    .getByRole('listitem')
    .nth(at)
const headlineIn = (page: Page, area: string, at = 0) => slot(page, area, at).locator('.font-semibold').first().innerText()

/** Milliseconds until a page shows a story as the lead, looked at in each of its frames. */
const untilLead = async (page: Page, headline: string) => {
  const begun = performance.now()
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('section')]
        .find((it) => it.querySelector('h2')?.textContent === '头条')
        ?.querySelector('li')
        ?.textContent?.includes(wanted),
    headline,
  )
  return Math.round(performance.now() - begun)
}

test('two editors arrange the front at once: each sees the other’s change within a second, and readers have it with the next page', async ({
  browser,
  signIn,
}) => {
  const [one, two] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()]
  await signIn(one, chief)
  await signIn(two, admin)
  for (const page of [one, two]) await page.goto('/admin/front')
  const wanted = await headlineIn(one, '次要', 0)
  const before = await headlineIn(two, '头条')
  expect(wanted).not.toBe(before)

  // By hand: the story is dragged to the lead.
  const answered = one.waitForResponse((it) => it.url().endsWith('/front/pin'))
  await slot(one, '次要', 0).dragTo(slot(one, '头条'))
  await answered
  const pinned = await untilLead(two, wanted)
  await expect(slot(one, '头条')).toContainText('固定')
  expect((await frontText()).indexOf(wanted)).toBeLessThan((await frontText()).indexOf(before))

  // Somebody who has not seen that yet is told instead of overwriting it.
  const stale = await two.evaluate(async () => {
    const answer = await fetch('/api/admin/front/pin', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ area: 'lead', position: 0, story: 1, expect: null }),
    })
    return { status: answer.status, ...(await answer.json()) }
  })
  expect(stale.status).toBe(409)
  expect(stale.error).toContain('别人刚刚改过')

  // The other undoes it; both and the readers see the old lead again.
  const takenBack = two.waitForResponse((it) => it.url().endsWith('/front/undo'))
  await two
    .getByRole('listitem')
    .filter({ hasText: `固定《${wanted}》` })
    .getByRole('button', { name: '撤销' })
    .click()
  await takenBack
  const undone = await untilLead(one, before)
  console.log(`  the other editor sees what was pinned ${pinned} ms later, what was undone ${undone} ms later`)
  // A busy machine may be late once; a page that looks seldom is late each time.
  expect(Math.min(pinned, undone)).toBeLessThan(2000)
  expect((await frontText()).indexOf(before)).toBeLessThan((await frontText()).indexOf(wanted))
})

test('by keyboard: a place is opened, a story found and pinned until an hour, moved along, and given back to the rule', async ({
  page,
  signIn,
}) => {
  await signIn(page, chief)
  await page.goto('/admin/front')
  await slot(page, '评论与分析', 0).getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('固定到什么时候').selectOption({ label: await dialog.locator('option', { hasText: '明早 8 点' }).innerText() })
  await dialog.getByRole('searchbox').fill('日元')
  await dialog.getByRole('button', { name: /日元/ }).first().focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(slot(page, '评论与分析', 0)).toContainText(/日元.*固定至/s)

  await slot(page, '评论与分析', 0).getByRole('button').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(slot(page, '评论与分析', 1)).toContainText(/日元.*固定至/s)
  await expect(slot(page, '评论与分析', 0)).toContainText('自动填充')
  await slot(page, '评论与分析', 1).getByRole('button').first().focus()
  await page.keyboard.press('Delete')
  await expect(slot(page, '评论与分析', 1)).toContainText('自动填充')
})

test('the front desk and its dialogs have no fault for axe', async ({ page, signIn }) => {
  await signIn(page, chief)
  await page.goto('/admin/front')
  const faults = () => findings(page, { but: 'iframe' })
  expect(await faults()).toEqual([])
  await slot(page, '头条').getByRole('button').first().click()
  expect(await faults()).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '预览某个时刻…' }).click()
  await expect(page.frameLocator('iframe[title="首页预览"]').getByText('如果到那时没有人再改')).toBeVisible()
  expect(await faults()).toEqual([])
})
