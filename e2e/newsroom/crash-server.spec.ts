import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import Database from 'better-sqlite3'
import { type Desk, deskOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { editor, PASSWORD } from '../paper.ts'
import { type RunningPaper, startPaper } from '../running-paper.ts'
import { signInAt } from '../session.ts'
import { mark, noConflict, onServer, openNew, saved, sentencesIn, typeFor, typeOn } from './typing.ts'

/** Line 3 of what "Write" must show, on servers of its own: whatever breaks there, nothing that was typed is missing afterwards. */
test.describe.configure({ mode: 'default' })

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

test('the server is killed and started again: the page goes on by itself, and nothing is missing', async () => {
  const { page, id } = await openNew(context, paper.base, desk)
  const port = new URL(paper.base).port
  const typist = typeOn(page)
  await page.waitForTimeout(3000)
  await paper.kill()
  await expect(mark(page).getByText(/离线/).first()).toBeVisible()
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
  ).toBeVisible()
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

test('the disk of the server is full: it is said in plain words, the text stays, and is saved when there is room', async ({ browser }) => {
  const full = `var/e2e-full-disk-${process.pid}`
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
    ).toBeVisible()
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
