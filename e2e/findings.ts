import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds wrong on the page as it stands: a rule and up to three places each. It works in the page itself, for we have no
 * frames of other origins; putting its answers together in a second tab takes three times as long.
 */
export async function findings(page: Page, { within, but }: { within?: string; but?: string } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (within) axe.include(within)
  if (but) axe.exclude(but)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((it) => it.target.join(' '))
    return `${id}: ${places.join(' | ')}`
  })
}
