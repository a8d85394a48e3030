import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { base } from '../paper.ts'
import { copiesOn, mark, noConflict, onServer, openNew, openStory, saved, seatOf, sentencesIn, text, typeFor, typeOn } from './typing.ts'

/** Line 3 of what "Write" must show: whatever breaks while somebody types, at most a second of typing is missing afterwards. */

test('two tabs of one person: each follows the other, copies lie apart, and two texts are never one over the other', async ({
  context,
}) => {
  const desk = await seatOf(context)
  const { page: one, id } = await openNew(context, base, desk)
  const two = await context.newPage()
  await openStory(two, base, id)
  await one.bringToFront()
  const typed = await typeFor(one, 2000)
  await saved(one)
  await two.bringToFront()
  await expect(text(two)).toContainText(`第${typed}句。`, { timeout: 5000 })
  await text(two).click()
  await two.keyboard.press('Control+End')
  const more = await typeFor(two, 1500, typed + 1)
  await saved(two)
  await noConflict(two)
  expect(sentencesIn(await onServer(desk, id))).toBe(more)
  await expect(text(one)).toContainText(`第${more}句。`, { timeout: 5000 })

  // Now both write at once, out of reach, and die.
  await context.setOffline(true)
  await two.keyboard.insertText('二号标签页写的。')
  await expect.poll(() => copiesOn(two)).toBe(1)
  await one.bringToFront()
  await text(one).click()
  await one.keyboard.press('Control+End')
  await one.keyboard.insertText('一号标签页写的。')
  await expect.poll(() => copiesOn(one)).toBe(2)
  await one.close()
  await two.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await openStory(again, base, id)
  await expect(again.getByRole('button', { name: '比较后取回' })).toHaveCount(2)
  await takeFirst(again)
  await saved(again)
  await expect(again.getByRole('button', { name: '比较后取回' })).toHaveCount(1)
  await noConflict(again)
  await again.close()
})

test('two tabs that both wrote are a conflict, said as one’s own, and nothing is overwritten', async ({ context }) => {
  const desk = await seatOf(context)
  const { page: one, id } = await openNew(context, base, desk)
  const two = await context.newPage()
  await openStory(two, base, id)
  await two.route('**/draft', (route) => route.abort())
  await two.keyboard.insertText('二号写的。')
  await two.waitForTimeout(1800)
  await one.bringToFront()
  await one.keyboard.insertText('一号写的。')
  await saved(one)
  await two.unroute('**/draft')
  await two.bringToFront()
  const dialog = two.getByRole('dialog', { name: '这篇稿件有两份文字' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('您在另一个窗口')
  expect(await onServer(desk, id)).toContain('一号写的。')
  await expect(text(two)).toContainText('二号写的。')
  for (const page of [one, two]) await page.close()
})

test('an answer is lost and an older request arrives late: no conflict, and nothing older is ever written', async ({ context }) => {
  const desk = await seatOf(context)
  const { page, id } = await openNew(context, base, desk)
  const sent: { body: string; headers: Record<string, string> }[] = []
  await page.route('**/draft', async (route) => {
    const request = route.request()
    sent.push({ body: request.postData() ?? '', headers: await request.allHeaders() })
    // The first arrives, but its answer is lost; the second is held back on its way.
    if (sent.length === 1) await route.fetch().then(() => route.abort())
    else if (sent.length === 3) await route.abort()
    else await route.continue()
  })
  await page.keyboard.insertText('第1句。')
  await expect(mark(page).getByText(/离线/).first()).toBeVisible()
  await page.keyboard.insertText('第2句。')
  await saved(page)
  await page.keyboard.insertText('第3句。')
  await page.waitForTimeout(2500)
  await page.keyboard.insertText('第4句。')
  await expect.poll(async () => sentencesIn(await onServer(desk, id))).toBe(4)
  await saved(page)
  expect(JSON.parse(sent[0]?.body ?? '').saveId).toBe(JSON.parse(sent[1]?.body ?? '').saveId)
  for (const late of [sent[0], sent[2]]) {
    const answer = await context.request.put(`${base}/api/admin/stories/${id}/draft`, {
      data: late?.body ?? '',
      headers: { 'content-type': 'application/json', 'if-match': late?.headers['if-match'] ?? '', origin: base },
    })
    expect(answer.status()).toBe(200)
  }
  // One that never arrived, under a name of its own: its tab has long saved newer text.
  const never = { ...JSON.parse(sent[2]?.body ?? ''), saveId: crypto.randomUUID(), seq: 1 }
  for (const version of [1, (await desk.ask('GET', `/api/admin/stories/${id}`)).body['version']]) {
    const answer = await context.request.put(`${base}/api/admin/stories/${id}/draft`, {
      data: never,
      headers: { 'if-match': `"${version}"`, origin: base },
    })
    expect(answer.status()).toBe(409)
    expect((await answer.json()).code).toBe('superseded')
  }
  expect(sentencesIn(await onServer(desk, id))).toBe(4)
  await noConflict(page)
  await page.close()
})

test('the story is published and withdrawn while one writes: that is no conflict', async ({ context }) => {
  const desk = await seatOf(context)
  const { page, id } = await openNew(context, base, desk)
  await page.getByLabel('频道').selectOption({ label: '亚洲' })
  await text(page).click()
  await page.keyboard.insertText('第1句。')
  await saved(page)
  const typist = typeOn(page, 2)
  const version = async () => Number((await desk.ask('GET', `/api/admin/stories/${id}`)).body['version'])
  await expect.poll(async () => (await desk.publish(id, await version())).status).toBe(200)
  await page.waitForTimeout(2500)
  await desk.withdraw(id, '试验')
  await page.waitForTimeout(1000)
  const typed = await typist.stop()
  await saved(page)
  await noConflict(page)
  expect(sentencesIn(await onServer(desk, id))).toBe(typed)
  await page.close()
})

async function takeFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: '比较后取回' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: '取回', exact: true }).click()
}
