import { expect, test } from '../fixtures.ts'
import { measureType } from './measured-type.ts'
import { demoStories } from './page-types.ts'

for (const script of ['', '/zh-hant'])
  test(`the text of a story is set by the rules of Chinese type${script ? ', traditional' : ''}`, async ({ page, storyAt }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(script + (await storyAt(demoStories.analysis)))
    for (const [width, fewest, most] of [
      [360, 17, 22],
      [768, 30, 40],
      [1280, 30, 40],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      const measured = await measureType(page)
      expect(measured.line, `${width} px`).toBeGreaterThanOrEqual(fewest)
      expect(measured.line, `${width} px`).toBeLessThanOrEqual(most)
      expect(measured.size).toBeGreaterThanOrEqual(17)
      expect(measured.leading).toBeCloseTo(1.8, 1)
      expect(measured.quote, 'quotation marks are as wide as a character').toBeCloseTo(1, 1)
      expect(measured.dash).toBeCloseTo(1, 1)
      expect(measured.gap, 'Han and Latin stand apart without a typed space').toBeCloseTo(0.125, 2)
      expect(measured.orphans).toBe(0)
      expect(measured.emphasis).toMatch(/dot.*under.*normal/)
      expect(measured.overflow).toBeLessThanOrEqual(0)
    }
  })
