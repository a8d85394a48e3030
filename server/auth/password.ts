import { hash as argonHash, verify as argonVerify, type Options } from '@node-rs/argon2'

export const PASSWORD_SHORTEST = 12
export const PASSWORD_LONGEST = 128

/** OWASP's second choice, one step above its floor of 19 MiB and two passes. argon2id is the library's default. */
const cost: Options = { memoryCost: 24_576, timeCost: 2, parallelism: 1 }

/** Hashes at work and waiting. A flood of sign-ins is the cheapest way to fill a small machine. */
const AT_ONCE = 2
const WAITING = 20
let running = 0
const waiting: (() => void)[] = []

/** The house has more sign-ins to check than it can; try again in a moment. */
export class TooManyHashes extends Error {}

/** Hashes a password with argon2id. Throws `TooManyHashes`. */
export const hashPassword = (password: string): Promise<string> => queued(() => argonHash(sameForm(password), cost))

/** Whether a password is the one that was hashed. Throws `TooManyHashes`. */
export const verifyPassword = ({ hash, password }: { hash: string; password: string }): Promise<boolean> =>
  queued(() => argonVerify(hash, sameForm(password)))

/** Passwords that a list of guesses begins with; the shorter ones of it fall to the length. */
const COMMON = [
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456123456',
  '123123123123',
  '111111111111',
  '000000000000',
  '666666666666',
  '888888888888',
  'password1234',
  'password12345',
  'passwordpassword',
  'qwertyuiop123',
  'qwertyuiop[]',
  'qwerty123456',
  '1qaz2wsx3edc',
  '1q2w3e4r5t6y',
  'woaini1314520',
  'woaini5201314',
  'woaini131452',
  'woaini123456',
  'a123456789012',
  'abc123456789',
  'abcd12345678',
  'aa1234567890',
  'admin1234567',
  'administrator',
  'letmeinletmein',
  'iloveyou1234',
  'asdfghjkl123',
  'zxcvbnm12345',
  'eddiba123456',
  'yazhouxinwen',
]

/** Why a new password is not good enough, in words for the person who chose it; empty when it is. */
export function passwordFaults(password: string, own: { name?: string; email?: string } = {}): string[] {
  const signs = [...password]
  if (signs.length < PASSWORD_SHORTEST) return [`密码至少 ${PASSWORD_SHORTEST} 个字符`]
  if (signs.length > PASSWORD_LONGEST) return [`密码最多 ${PASSWORD_LONGEST} 个字符`]
  const plain = sameForm(password).toLowerCase()
  const mailbox = own.email?.split('@')[0]?.toLowerCase() ?? ''
  if (COMMON.includes(plain) || new Set(signs).size < 5) return ['这个密码太常见，容易被猜到']
  if (mailbox.length >= 4 && plain.replaceAll(mailbox, '').length < 6) return ['密码不要用邮箱名拼成']
  if (plain.replaceAll(/eddiba|yazhouxinwen|亚洲新闻/g, '').length < 8) return ['密码不要用本站名字拼成']
  return []
}

/** Keyboards write the same sign in several forms; it is one password all the same. */
const sameForm = (password: string) => password.normalize('NFKC')

async function queued<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new TooManyHashes('too many passwords to check')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
