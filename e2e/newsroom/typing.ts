import type { BrowserContext, Page } from '@playwright/test'
import { type Desk, deskOf, manuscript } from '../desk.ts'
import { expect } from '../fixtures.ts'
import { editor, PASSWORD, base as shared } from '../paper.ts'
import { sharedSession } from '../session.ts'

/** A numbered sentence is typed this often, milliseconds. */
const EVERY = 100
/** What may be missing after the worst: a second of typing. */
export const A_SECOND = 1000 / EVERY

export const text = (page: Page) => page.locator('[contenteditable=true]').first()
export const mark = (page: Page) => page.locator('header').first()
const sentence = (n: number) => `第${n}句。`

/** Somebody who types a numbered sentence every 100 ms and never pauses. */
export type Typist = { typed: () => number; stop: () => Promise<number> }

export function typeOn(page: Page, from = 1): Typist {
  let last = from - 1
  let going = true
  const hands = (async () => {
    const began = performance.now()
    for (let i = 0; going; i++) {
      try {
        await page.keyboard.insertText(sentence(last + 1))
      } catch {
        return
      }
      last += 1
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + (i + 1) * EVERY - performance.now())))
    }
  })()
  return {
    typed: () => last,
    stop: async () => {
      going = false
      await hands
      return last
    },
  }
}

/** Lets somebody type for so long, and answers how many sentences they have written by then. */
export async function typeFor(page: Page, milliseconds: number, from = 1): Promise<number> {
  const typist = typeOn(page, from)
  await page.waitForTimeout(milliseconds)
  return typist.stop()
}

/** The number of the last sentence in a text that holds each from the first on, once and in order; throws for one that does not. */
export function sentencesIn(words: string): number {
  const found = [...words.matchAll(/第(\d+)句。/g)].map((it) => Number(it[1]))
  expect(found).toEqual(found.map((_, i) => i + 1))
  return found.length
}

/** Signs a browser in as the editor on the paper that all tests share, and gives them a desk beside it. */
export async function seatOf(context: BrowserContext): Promise<Desk> {
  await context.addCookies((await sharedSession(editor)).cookies)
  return deskOf(shared, editor)
}

export async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(PASSWORD)
}

/** Opens a story and puts the cursor into its text. */
export async function openStory(page: Page, base: string, id: number): Promise<void> {
  await page.goto(`${base}/admin/stories/${id}`)
  await text(page).waitFor()
  await text(page).click()
  await page.keyboard.press('Control+End')
}

/** An empty story of somebody, opened in a new page. */
export async function openNew(context: BrowserContext, base: string, desk: Desk): Promise<{ page: Page; id: number }> {
  const id = await desk.create('report', manuscript('崩溃试验', '', { body: { type: 'doc', attrs: { version: 1 }, content: [] } }))
  const page = await context.newPage()
  await openStory(page, base, id)
  return { page, id }
}

export const saved = (page: Page, timeout = 15_000) => expect(mark(page).getByText('✓ 已保存')).toBeVisible({ timeout })

/** What the server holds of a story, as text. */
export async function onServer(desk: Desk, id: number): Promise<string> {
  const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
  return JSON.stringify(body['manuscript'])
}

/** Takes back what is offered, if anything is, after opening a story again; answers whether it was. */
export async function takeBack(page: Page): Promise<boolean> {
  const offer = page.getByRole('button', { name: '比较后取回' })
  const offered = await offer
    .first()
    .waitFor({ timeout: 3000 })
    .then(() => true)
    .catch(() => false)
  if (!offered) return false
  await offer.first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/新增 \d+ 字/)).toBeVisible()
  await dialog.getByRole('button', { name: '取回', exact: true }).click()
  await expect(offer).toHaveCount(0)
  return true
}

/** Nobody was told of a conflict that there is not. */
export const noConflict = (page: Page) => expect(page.getByText(/这篇稿件有两份文字|▲ 冲突/)).toHaveCount(0)

/** How many copies of unsaved words lie in this browser. */
export const copiesOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('eddiba-desk')
        opening.onerror = fail
        opening.onsuccess = () => {
          const drawer = opening.result
          const counting = drawer.transaction('copies').objectStore('copies').count()
          counting.onsuccess = () => {
            drawer.close()
            done(counting.result)
          }
        }
      }),
  )
