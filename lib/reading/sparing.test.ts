import { expect, test } from 'vitest'
import { bytesSpared, roughSize } from '#lib/reading/sparing'

test('a picture that is not fetched spares about what its rendition weighs', () => {
  // Means of the demo newsroom's 81 drawings: 5.2, 14.4 and 48.6 KB.
  expect(Math.abs(bytesSpared(320, 180) - 5237) / 5237).toBeLessThan(0.1)
  expect(Math.abs(bytesSpared(640, 360) - 14_365) / 14_365).toBeLessThan(0.1)
  expect(Math.abs(bytesSpared(1280, 720) - 48_552) / 48_552).toBeLessThan(0.1)
})

test('a rough size has few figures', () => {
  expect([300, 5237, 48_552, 1_400_000].map(roughSize)).toEqual(['1 KB', '5 KB', '45 KB', '1.3 MB'])
})
