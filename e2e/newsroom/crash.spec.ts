import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { type BrowserContext, chromium } from '@playwright/test'
import Database from 'better-sqlite3'
import { type Desk, deskOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { editor, PASSWORD } from '../paper.ts'
import { type RunningPaper, startPaper } from '../running-paper.ts'
import {
  A_SECOND,
  mark,
  noConflict,
  onServer,
  openNew,
  openStory,
  saved,
  sentencesIn,
  signInAt,
  takeBack,
  text,
  typeFor,
  typeOn,
} from './typing.ts'

/** Line 3 of what "Write" must show: whatever breaks while somebody types, at most a second of typing is missing afterwards. */
test.describe.configure({ timeout: 120_000 })

const data = `var/e2e-crash-${process.pid}`
let paper: RunningPaper
let desk: Desk
let context: BrowserContext

test.beforeAll(async ({ browser }) => {
  copyNewsroom(data)
  paper = await startPaper(data)
  desk = await deskOf(paper.base, editor)
  context = await browser.newContext()
  const page = await context.newPage()
  await signInAt(page, paper.base, editor)
  await page.close()
})
test.afterAll(async () => {
  await context.close()
  await paper.kill()
  rmSync(data, { recursive: true, force: true })
})

test('the tab is killed: what was typed is offered again', async () => {
  const { page, id } = await openNew(context, paper.base, desk)
  const typist = typeOn(page)
  await page.waitForTimeout(4000)
  const typed = typist.typed()
  const cdp = await context.newCDPSession(page)
  await Promise.race([cdp.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')])
  await typist.stop()
  await page.close()

  const again = await context.newPage()
  await openStory(again, paper.base, id)
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

test('the browser is killed: what was typed is offered again', async () => {
  const profile = `${data}/profile`
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const start = () => chromium.launchPersistentContext(profile, { ...(executablePath && { executablePath }), args: args ?? [] })
  let browser = await start()
  await signInAt(await browser.newPage(), paper.base, editor)
  // Nothing is saved in time: the server is out of reach from the first key on.
  const { page, id } = await openNew(browser, paper.base, desk)
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
  await again.goto(`${paper.base}/admin/stories/${id}`)
  if (again.url().includes('sign-in')) await signInAt(again, paper.base, editor)
  await openStory(again, paper.base, id)
  expect(await takeBack(again)).toBe(true)
  await saved(again)
  const found = sentencesIn(await onServer(desk, id))
  console.log(`  browser killed: ${typed} sentences typed, ${found} found`)
  expect(found).toBeGreaterThanOrEqual(typed - A_SECOND)
  await noConflict(again)
  await browser.close()
})

test('the network is gone for a while: it is said, and nothing is missing when it is back', async () => {
  const { page, id } = await openNew(context, paper.base, desk)
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

test('the server is killed and started again: the page goes on by itself, and nothing is missing', async () => {
  const { page, id } = await openNew(context, paper.base, desk)
  const port = new URL(paper.base).port
  const typist = typeOn(page)
  await page.waitForTimeout(3000)
  await paper.kill()
  await expect(mark(page).getByText(/离线/).first()).toBeVisible({ timeout: 15_000 })
  paper = await startPaper(data, { PORT: port })
  await page.waitForTimeout(1500)
  const typed = await typist.stop()
  await saved(page, 35_000)
  await noConflict(page)
  expect(sentencesIn(await onServer(desk, id))).toBe(typed)
  await page.close()
})

test('the session ends: one signs in within the page, and what waited is saved', async () => {
  const { page, id } = await openNew(context, paper.base, desk)
  const address = page.url()
  const typist = typeOn(page)
  await page.waitForTimeout(1500)
  const database = new Database(`${data}/eddiba.db`)
  database.prepare('delete from sessions').run()
  database.close()
  await expect(
    mark(page)
      .getByText(/登录已失效/)
      .first(),
  ).toBeVisible({ timeout: 15_000 })
  const typed = await typist.stop()
  const dialog = page.getByRole('dialog', { name: '登录已失效，请重新登录' })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('密码').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await saved(page)
  expect(page.url()).toBe(address)
  desk = await deskOf(paper.base, editor)
  expect(sentencesIn(await onServer(desk, id))).toBe(typed)
  await noConflict(page)
  await page.close()
})

test('two tabs of one person: each follows the other, copies lie apart, and two texts are never one over the other', async () => {
  const { page: one, id } = await openNew(context, paper.base, desk)
  const two = await context.newPage()
  await openStory(two, paper.base, id)
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
  await one.bringToFront()
  await text(one).click()
  await one.keyboard.press('Control+End')
  await one.keyboard.insertText('一号标签页写的。')
  await one.waitForTimeout(1200)
  await one.close()
  await two.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await openStory(again, paper.base, id)
  await expect(again.getByRole('button', { name: '比较后取回' })).toHaveCount(2)
  await takeFirst(again)
  await saved(again)
  await expect(again.getByRole('button', { name: '比较后取回' })).toHaveCount(1)
  await noConflict(again)
  await again.close()
})

test('two tabs that both wrote are a conflict, said as one’s own, and nothing is overwritten', async () => {
  const { page: one, id } = await openNew(context, paper.base, desk)
  const two = await context.newPage()
  await openStory(two, paper.base, id)
  await two.route('**/draft', (route) => route.abort())
  await two.keyboard.insertText('二号写的。')
  await two.waitForTimeout(1800)
  await one.bringToFront()
  await one.keyboard.insertText('一号写的。')
  await saved(one)
  await two.unroute('**/draft')
  await two.bringToFront()
  const dialog = two.getByRole('dialog', { name: '这篇稿件有两份文字' })
  await expect(dialog).toBeVisible({ timeout: 15_000 })
  await expect(dialog).toContainText('您在另一个窗口')
  expect(await onServer(desk, id)).toContain('一号写的。')
  await expect(text(two)).toContainText('二号写的。')
  for (const page of [one, two]) await page.close()
})

test('an answer is lost and an older request arrives late: no conflict, and nothing older is ever written', async () => {
  const { page, id } = await openNew(context, paper.base, desk)
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
  await expect(mark(page).getByText(/离线/).first()).toBeVisible({ timeout: 10_000 })
  await page.keyboard.insertText('第2句。')
  await saved(page)
  await page.keyboard.insertText('第3句。')
  await page.waitForTimeout(2500)
  await page.keyboard.insertText('第4句。')
  await expect.poll(async () => sentencesIn(await onServer(desk, id)), { timeout: 15_000 }).toBe(4)
  await saved(page)
  expect(JSON.parse(sent[0]?.body ?? '').saveId).toBe(JSON.parse(sent[1]?.body ?? '').saveId)
  for (const late of [sent[0], sent[2]]) {
    const answer = await context.request.put(`${paper.base}/api/admin/stories/${id}/draft`, {
      data: late?.body ?? '',
      headers: { 'content-type': 'application/json', 'if-match': late?.headers['if-match'] ?? '', origin: paper.base },
    })
    expect(answer.status()).toBe(200)
  }
  // One that never arrived, under a name of its own: its tab has long saved newer text.
  const never = { ...JSON.parse(sent[2]?.body ?? ''), saveId: crypto.randomUUID(), seq: 1 }
  for (const version of [1, (await desk.ask('GET', `/api/admin/stories/${id}`)).body['version']]) {
    const answer = await context.request.put(`${paper.base}/api/admin/stories/${id}/draft`, {
      data: never,
      headers: { 'if-match': `"${version}"`, origin: paper.base },
    })
    expect(answer.status()).toBe(409)
    expect((await answer.json()).code).toBe('superseded')
  }
  expect(sentencesIn(await onServer(desk, id))).toBe(4)
  await noConflict(page)
  await page.close()
})

test('the story is published and withdrawn while one writes: that is no conflict', async () => {
  const { page, id } = await openNew(context, paper.base, desk)
  await page.getByLabel('频道').selectOption({ label: '亚洲' })
  await text(page).click()
  await page.keyboard.insertText('第1句。')
  await saved(page)
  const typist = typeOn(page, 2)
  const version = async () => Number((await desk.ask('GET', `/api/admin/stories/${id}`)).body['version'])
  await expect.poll(async () => (await desk.publish(id, await version())).status, { timeout: 10_000 }).toBe(200)
  await page.waitForTimeout(2500)
  await desk.withdraw(id, '试验')
  await page.waitForTimeout(1000)
  const typed = await typist.stop()
  await saved(page)
  await noConflict(page)
  expect(sentencesIn(await onServer(desk, id))).toBe(typed)
  await page.close()
})

test('the disk of the server is full: it is said in plain words, the text stays, and is saved when there is room', async ({ browser }) => {
  const full = `${data}-full`
  copyNewsroom(full)
  const disk = `${full}/disk`
  const fill = smallDisk(full, disk)
  test.skip(!fill, 'a small disk can only be made by root')
  if (!fill) return
  let small: RunningPaper | undefined
  const there = await browser.newContext()
  try {
    small = await startPaper(full, { DATABASE_URL: `./${disk}/eddiba.db` })
    await signInAt(await there.newPage(), small.base, editor)
    const own = await deskOf(small.base, editor)
    const { page, id } = await openNew(there, small.base, own)
    const before = await typeFor(page, 500)
    await saved(page)
    const empty = fill()
    const typed = await typeFor(page, 2500, before + 1)
    await expect(
      mark(page)
        .getByText(/保存失败.*磁盘满了.*文字留在这台电脑上/)
        .first(),
    ).toBeVisible({ timeout: 15_000 })
    const refused = await own.save(id, 1, { headline: '满' })
    expect([409, 507]).toContain(refused.status)
    empty()
    // It tries again by itself, so the button may have gone.
    await page
      .getByRole('button', { name: '重试' })
      .click({ timeout: 3000 })
      .catch(() => undefined)
    await saved(page, 35_000)
    expect(sentencesIn(await onServer(own, id))).toBe(typed)
    await noConflict(page)
  } finally {
    await there.close()
    await small?.kill()
    execFileSync('umount', [disk])
    rmSync(full, { recursive: true, force: true })
  }
})

async function takeFirst(page: Parameters<typeof takeBack>[0]): Promise<void> {
  await page.getByRole('button', { name: '比较后取回' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: '取回', exact: true }).click()
}

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

/** Puts the database on a file system of its own, with a little room. Answers how to fill it up, which answers how to empty it again. */
function smallDisk(data: string, disk: string): (() => () => void) | null {
  try {
    execFileSync('mkdir', ['-p', disk])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk])
  } catch {
    return null
  }
  for (const file of readdirSync(data)) if (file.startsWith('eddiba.db')) execFileSync('cp', [`${data}/${file}`, disk])
  return () => {
    execFileSync('sh', ['-c', `dd if=/dev/zero of=${disk}/ballast bs=4k 2>/dev/null || true`])
    return () => rmSync(`${disk}/ballast`)
  }
}
