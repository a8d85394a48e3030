import { expect, test } from 'vitest'
import { faultOfTarget } from '#server/door/target-faults'

test.each(['/', '/a/1-x?page=2', '/topic/%E4%B8%AD', '/search?q=%D6%D0', '/search?q=a\\b', `/${'a'.repeat(8191)}`])(
  '%.40s may be looked at',
  (raw) => {
    expect(faultOfTarget(raw)).toBe(null)
  },
)

test.each([
  'http://evil.test/',
  '*',
  '',
  '/%',
  '/%zz',
  '/a%0d%0ab',
  '/?q=%0A',
  '/%00',
  '/?q=%00',
  '/a\\b',
  '/a%5cb',
  '/%ff',
  '/a b',
  '/?q=%x',
])('%s is no request', (raw) => {
  expect(faultOfTarget(raw)).toBe(400)
})

test('a target over 8 KB is too long', () => {
  expect(faultOfTarget(`/${'a'.repeat(8192)}`)).toBe(414)
})
