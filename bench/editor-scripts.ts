import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Desk } from '../e2e/desk.ts'

/** What scripts a cold editor loads until it stands: how many files, and their bytes as gzip sends them and as they are. */
export async function scriptsOf(chrome: Browser, desk: Desk, address: string): Promise<{ files: number; gzip: number; bytes: number }> {
  const context = await chrome.newContext({ extraHTTPHeaders: { cookie: desk.cookie } })
  const page = await context.newPage()
  const found = new Map<string, Promise<Buffer>>()
  page.on('response', (it) => {
    if (it.request().resourceType() === 'script') found.set(it.url(), it.body())
  })
  await page.goto(address)
  await page.locator('.ProseMirror[contenteditable=true]').waitFor()
  const bodies = await Promise.all(found.values())
  await context.close()
  const sum = (of: (body: Buffer) => number) => bodies.reduce((total, body) => total + of(body), 0)
  return { files: bodies.length, gzip: sum((it) => gzipSync(it).length), bytes: sum((it) => it.length) }
}
