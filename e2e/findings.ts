import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'

type Looked = { within?: string; but?: string }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the page as it stands, in light and in dark: a rule and up to three places each. Only colours can differ
 * between the two, so in dark only the rules about them are asked. Frames are left out: what they show is looked at as a page.
 */
export async function findings(page: Page, { within, but }: Looked = {}): Promise<string[]> {
  const where = { include: [within ?? 'html'], exclude: but ? [but] : [] }
  const inLight = await ask(page, where, {})
  await dress(page, 'dark')
  const inDark = await ask(page, where, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })
  await dress(page, 'light')
  return [...inLight, ...inDark.map((it) => `in dark, ${it}`)]
}

async function ask(page: Page, where: { include: string[]; exclude: string[] }, options: RunOptions): Promise<string[]> {
  // As a string it needs no leave of the page's security policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(
    async ({ where, options }) => {
      const asking = (window as unknown as { axe: typeof axe }).axe
      const { violations } = await asking.run(where, { ...options, resultTypes: ['violations'], iframes: false })
      return violations.map(({ id, nodes }) => {
        const places = nodes.slice(0, 3).map((it) => it.target.join(' '))
        return `${id}: ${places.join(' | ')}`
      })
    },
    { where, options },
  )
}

/** Puts the page into light or dark, and waits for colours that fade. */
async function dress(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(async () => {
    const fading = document.getAnimations().filter((it) => it instanceof CSSTransition)
    await Promise.allSettled(fading.map((it) => it.finished))
  })
}
