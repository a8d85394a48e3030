import type { Page } from '@playwright/test'
import { deskOf, manuscript } from '../desk.ts'
import { expect } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

/** The menu of blocks, open below the cursor. */
export const menuOf = (page: Page) => page.getByRole('listbox', { name: '插入内容' })
export const textOf = (page: Page) => page.getByRole('textbox', { name: '正文' })
export const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}

/** Calls a block by typing, with the keyboard alone. */
export async function call(page: Page, words: string, name: string) {
  await page.keyboard.type(words)
  await expect(menuOf(page).getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(menuOf(page)).toBeHidden()
}

export async function openBlank(page: Page, signIn: (page: Page, email: string) => Promise<void>, content?: unknown): Promise<number> {
  const desk = await deskOf(base, chief)
  const body = content ? { body: { type: 'doc', attrs: { version: 1 }, content } } : {}
  const id = await desk.create('report', manuscript(`样样都有的一篇${Math.random().toString(36).slice(2, 8)}`, '开头。', body))
  await signIn(page, chief)
  await page.goto(`/admin/stories/${id}`)
  await expect(textOf(page)).toBeVisible()
  return id
}

export const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
export const saved = (page: Page) => expect(page.getByText('已保存').first()).toBeVisible()

/** What the desk has of the story now. */
export async function bodyOf(id: number): Promise<{ type: string; attrs?: Record<string, unknown>; content?: unknown[] }[]> {
  const desk = await deskOf(base, chief)
  const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
  return (body.manuscript as { body: { content: [] } }).body.content
}
