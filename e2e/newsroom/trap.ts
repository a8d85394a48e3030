import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

type Trap = { runs: string[]; policy: string[]; openings: number }

/** Notes whatever runs, asks or breaks the page's policy, in every frame of every page that is opened. */
export async function trap(page: Page): Promise<Trap> {
  const caught: Trap = { runs: [], policy: [], openings: 0 }
  await page.exposeFunction('caughtPolicy', (report: string) => void caught.policy.push(`${page.url()}: ${report}`))
  await page.exposeFunction('caughtRun', (what: string) => void caught.runs.push(`${page.url()}: ${what}`))
  await page.addInitScript(() => {
    const tell = window as unknown as { caughtRun: (what: string) => void; caughtPolicy: (what: string) => void }
    Object.defineProperty(window, '__x', { set: () => tell.caughtRun('__x'), get: () => undefined })
    document.addEventListener('securitypolicyviolation', (event) =>
      tell.caughtPolicy(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') caught.runs.push(`${page.url()}: ${dialog.type()} ${dialog.message()}`)
    void dialog.accept()
  })
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) caught.policy.push(`${page.url()}: ${message.text()}`)
  })
  return caught
}

/** Opens a page, and finds that nothing ran there or broke its policy. */
export async function visit(page: Page, caught: Trap, path: string) {
  caught.openings += 1
  await page.goto(path, { waitUntil: 'load' })
  expect(caught.runs, path).toEqual([])
  // The browser's own viewer of XML brings a style along, which the policy of the file refuses.
  if (path.endsWith('.xml')) caught.policy = caught.policy.filter((it) => !/inline style|style-src-elem inline/.test(it))
  expect(caught.policy, path).toEqual([])
}
