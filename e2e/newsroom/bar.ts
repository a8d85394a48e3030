import type { Page } from '@playwright/test'
import type { Desk } from '../desk.ts'
import { base } from '../paper.ts'

// Headlines carry the places where a line may break.
export const textOf = async (path: string) => (await (await fetch(base + path)).text()).replaceAll(/<wbr\/?>/g, '')
export const named = (words: string) => `${words}${Math.random().toString(36).slice(2, 8)}`

/** Opens a story, and waits until its bar has heard from the desk where it stands. */
export async function openAtBar(page: Page, id: number) {
  const heard = page.waitForResponse((response) => response.url().endsWith('/status') && response.ok())
  await page.goto(`/admin/stories/${id}`)
  await page.locator('.ProseMirror').first().waitFor()
  await heard
}

export const sheet = (page: Page) => page.getByRole('dialog')
export const statusOf = async (desk: Desk, id: number) => (await desk.ask('GET', `/api/admin/stories/${id}/status`)).body
