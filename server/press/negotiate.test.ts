import { expect, test } from 'vitest'
import { codingsFor } from '#server/press/negotiate'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['deflate', 'identity'],
  ['*', 'br'],
  ['*;q=0, gzip', 'gzip'],
  ['identity, br;q=0.1', 'identity'],
  ['GZIP', 'gzip'],
  ['zstd', 'zstd'],
  ['br;q=nonsense', 'identity'],
])('for Accept-Encoding %s the best coding is %s', (header, best) => {
  expect(codingsFor(header)[0]).toBe(best)
})

test('a reader who refuses everything gets nothing', () => {
  expect(codingsFor('identity;q=0')).toEqual([])
  expect(codingsFor('*;q=0')).toEqual([])
  expect(codingsFor('br, identity;q=0')).toEqual(['br'])
})
