import { expect, test } from 'vitest'
import { addressOf } from '#server/desk/address'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['6.6.6.6, 192.0.2.7', '192.0.2.7'],
  ['2001:DB8:1:2:aaaa::1', '2001:0db8:0001:0002:0000:0000:0000:0000'],
  ['2001:db8:1:2:bbbb::9', '2001:0db8:0001:0002:0000:0000:0000:0000'],
  ['::1', '0000:0000:0000:0000:0000:0000:0000:0000'],
  ['fe80::1%eth0', 'fe80:0000:0000:0000:0000:0000:0000:0000'],
  ['nonsense\t', 'unknown'],
])('%s is %s', (sent, seen) => {
  expect(addressOf(new Headers({ 'x-forwarded-for': sent }))).toBe(seen)
})

test('nothing sent is unknown', () => expect(addressOf(new Headers())).toBe('unknown'))
