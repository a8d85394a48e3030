import { expect, test } from 'vitest'
import { isHashed, mediaTypeOf } from '#server/door/file-types'

test.each(['/islands/main-K7QZ2M4X.js', '/x.3f9c01ab.css', '/card-0123456789abcdef.png'])('%s never changes', (name) => {
  expect(isHashed(name)).toBe(true)
})

test.each(['/islands/text-translate.js', '/icon-192.png', '/favicon.ico', '/logo-deadbeef.png', '/sw.js'])('%s may change', (name) => {
  expect(isHashed(name)).toBe(false)
})

test.each(['x.svg', 'x.html', 'x.js', 'x', '.htaccess'])('%s is no medium', (name) => {
  expect(mediaTypeOf(name)).toBeUndefined()
})
