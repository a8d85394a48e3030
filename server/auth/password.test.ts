import { expect, test } from 'vitest'
import { hashPassword, PASSWORD_LONGEST, passwordFaults, TooManyHashes, verifyPassword } from '#server/auth/password'

test('a password is hashed by argon2id with at least 19 MiB and two passes, with salt', async () => {
  const [one, two] = [await hashPassword('江南好，风景旧曾谙。'), await hashPassword('江南好，风景旧曾谙。')]
  expect(one).not.toBe(two)
  const [, memory = 0, passes = 0] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(one) ?? []
  expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024)
  expect(Number(passes)).toBeGreaterThanOrEqual(2)
})

test('the same signs are one password in whatever form a keyboard writes them, and nothing is cut off', async () => {
  const hash = await hashPassword('Café ＡＢＣ 一二三四五')
  expect(await verifyPassword({ hash, password: 'Cafe\u0301 ABC 一二三四五' })).toBe(true)
  expect(await verifyPassword({ hash, password: 'Cafe ABC 一二三四五' })).toBe(false)
  const long = '𠮷'.repeat(PASSWORD_LONGEST - 1)
  const whole = await hashPassword(`${long}甲`)
  expect(await verifyPassword({ hash: whole, password: `${long}甲` })).toBe(true)
  expect(await verifyPassword({ hash: whole, password: `${long}乙` })).toBe(false)
})

const own = { name: '林若溪', email: 'linruoxi@desk.example' }
test.each([
  ['woaini1314', '至少 12'],
  ['a123456789', '至少 12'],
  ['woaini1314520', '太常见'],
  ['WOAINI5201314', '太常见'],
  ['ａ１２３４５６７８９０１２', '太常见'],
  ['123456789012', '太常见'],
  ['aaaaaaaaaaaaaaaa', '太常见'],
  ['administrator', '太常见'],
  ['eddiba2026!!', '本站名字'],
  ['亚洲新闻亚洲新闻亚洲新闻', '太常见'],
  ['亚洲新闻eddiba2026', '本站名字'],
  ['yazhouxinwen2026', '本站名字'],
  ['linruoxi2026', '邮箱名'],
  ['甲'.repeat(8) + '乙丙丁戊己'.repeat(25), '最多 128'],
])('%s is not good enough, and why is said', (password, why) => {
  expect(passwordFaults(password, own).join()).toContain(why)
})

test.each([
  '春江潮水连海平，海上明月共潮生',
  'correct horse battery staple',
  '白日依山尽黄河入海流2026',
  `${'甲乙丙丁戊己庚辛'.repeat(16)}`,
])('%s is', (password) => expect(passwordFaults(password, own)).toEqual([]))

test('of fifty at once two are worked on and twenty wait; the others are told to come again', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 50 }, () => hashPassword('江南好，风景旧曾谙。')))
  const refused = tries.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []))
  expect(refused).toHaveLength(28)
  expect(refused.every((it) => it instanceof TooManyHashes)).toBe(true)
  await expect(hashPassword('江南好，风景旧曾谙。')).resolves.toContain('argon2id')
})
