import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { deskOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, editor } from '../paper.ts'
import { signInAt } from '../session.ts'
import {
  A_SECOND,
  mark,
  noConflict,
  onServer,
  openNew,
  openStory,
  saved,
  seatOf,
  sentencesIn,
  takeBack,
  text,
  typeFor,
  typeOn,
} from './typing.ts'

/** Line 3 of what "Write" must show: whatever breaks while somebody types, at most a second of typing is missing afterwards. */

test('the tab is killed: what was typed is offered again', async ({ context }) => {
  const desk = await seatOf(context)
  const { page, id } = await openNew(context, base, desk)
  const typist = typeOn(page)
  await page.waitForTimeout(4000)
  const typed = typist.typed()
  const cdp = await context.newCDPSession(page)
  await Promise.race([cdp.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')])
  await typist.stop()
  await page.close()

  const again = await context.newPage()
  await openStory(again, base, id)
  await takeBack(again)
  await saved(again)
  const found = sentencesIn(await text(again).innerText())
  console.log(`  tab killed: ${typed} sentences typed, ${found} found`)
  expect(found).toBeGreaterThanOrEqual(typed - A_SECOND)
  const more = await typeFor(again, 500, found + 1)
  await saved(again)
  expect(sentencesIn(await onServer(desk, id))).toBe(more)
  await noConflict(again)
  await again.close()
})

test('the browser is killed: what was typed is offered again', async ({ browserName: _ }, info) => {
  const desk = await deskOf(base, editor)
  const profile = info.outputPath('profile')
  const { executablePath, args } = info.project.use.launchOptions ?? {}
  const start = () => chromium.launchPersistentContext(profile, { ...(executablePath && { executablePath }), args: args ?? [] })
  let browser = await start()
  await signInAt(await browser.newPage(), base, editor)
  // Nothing is saved in time: the server is out of reach from the first key on.
  const { page, id } = await openNew(browser, base, desk)
  await page.route('**/draft', (route) => route.abort())
  const typist = typeOn(page)
  await page.waitForTimeout(4000)
  const typed = typist.typed()
  for (const pid of processesWith(profile)) process.kill(pid, 'SIGKILL')
  await typist.stop()
  await browser.close().catch(() => undefined)

  rmSync(`${profile}/SingletonLock`, { force: true })
  browser = await start()
  const again = await browser.newPage()
  await again.goto(`${base}/admin/stories/${id}`)
  if (again.url().includes('sign-in')) await signInAt(again, base, editor)
  await openStory(again, base, id)
  expect(await takeBack(again)).toBe(true)
  await saved(again)
  const found = sentencesIn(await onServer(desk, id))
  console.log(`  browser killed: ${typed} sentences typed, ${found} found`)
  expect(found).toBeGreaterThanOrEqual(typed - A_SECOND)
  await noConflict(again)
  await browser.close()
})

test('the network is gone for a while: it is said, and nothing is missing when it is back', async ({ context }) => {
  const desk = await seatOf(context)
  const { page, id } = await openNew(context, base, desk)
  const typist = typeOn(page)
  await page.waitForTimeout(2500)
  await context.setOffline(true)
  await expect(
    mark(page)
      .getByText(/离线.*文字留在这台电脑上/)
      .first(),
  ).toBeVisible({ timeout: 12_000 })
  // The full half minute with CRASH_FULL=1; the retries are the same after twelve seconds.
  await page.waitForTimeout(process.env['CRASH_FULL'] ? 30_000 : 8000)
  await context.setOffline(false)
  const typed = await typist.stop()
  await saved(page)
  await noConflict(page)
  expect(sentencesIn(await onServer(desk, id))).toBe(typed)
  await page.close()
})

/** Processes of our own whose command line names a folder. */
function processesWith(folder: string): number[] {
  return readdirSync('/proc')
    .filter((it) => /^\d+$/.test(it) && Number(it) !== process.pid)
    .filter((it) => {
      try {
        return readFileSync(`/proc/${it}/cmdline`, 'utf8').includes(folder)
      } catch {
        return false
      }
    })
    .map(Number)
}
