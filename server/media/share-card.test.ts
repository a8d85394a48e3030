import sharp from 'sharp'
import { expect, test } from 'vitest'
import { logoPath, shareCardPath } from '#lib/links'

test.each([
  [shareCardPath('zh-hans', ''), 1200, 630],
  [shareCardPath('zh-hant', ''), 1200, 630],
  [logoPath(''), 512, 512],
  ['/apple-touch-icon.png', 180, 180],
])('%s is a PNG of the measure that pages tell', async (path, width, height) => {
  const file = sharp(`public${path}`)
  expect(await file.metadata()).toMatchObject({ format: 'png', width, height })
  // Something is drawn on it: not one colour all over.
  const { channels } = await file.stats()
  expect(Math.max(...channels.map((it) => it.stdev))).toBeGreaterThan(10)
})
