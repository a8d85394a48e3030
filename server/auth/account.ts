import { renderSVG } from 'uqr'
import { recordDeed } from '#db/audit/commands'
import { getPasswordHash } from '#db/staff/queries'
import { inTransaction } from '#db/transaction'
import { auth } from '#server/auth/auth'
import { verifyPassword } from '#server/auth/password'
import type { SignedIn } from '#server/auth/session'
import { answer, type Result } from '#server/desk/answers'

const WRONG: Result = { outcome: 'refused', error: '密码不对', reasons: ['密码不对'] }

/** Whether a password is the one of whoever is signed in. Throws `TooManyHashes`. */
export async function isOwnPassword(staff: SignedIn, password: string): Promise<boolean> {
  const hash = await getPasswordHash(staff.id)
  return hash !== null && verifyPassword({ hash, password })
}

/** Begins the second factor: a secret for the authenticator, as a QR code and as text, and ten recovery codes, shown this once. */
export async function beginTwoFactor(staff: SignedIn, request: Request, password: string): Promise<Result> {
  if (staff.twoFactor) return { outcome: 'refused', error: '两步验证已经启用' }
  if (!(await isOwnPassword(staff, password))) return WRONG
  const begun = await auth().api.enableTwoFactor({ headers: request.headers, body: { password } })
  if (begun.method !== 'totp') throw new Error(`beginTwoFactor: better-auth began ${begun.method}`)
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(begun.totpURI, { border: 2 }))}`
  return { outcome: 'found', picture, secret, recovery: begun.backupCodes }
}

/** Ends the set-up with the first code of the authenticator. The session goes on under a new token. */
export async function confirmTwoFactor(staff: SignedIn, request: Request, code: string): Promise<Result | Response> {
  const reply = await auth().api.verifyTOTP({ headers: request.headers, body: { code }, asResponse: true })
  if (!reply.ok) return { outcome: 'refused', error: '验证码不对，请看准时间再输一次', reasons: ['验证码不对，请看准时间再输一次'] }
  await inTransaction(() => recordDeed(staff, 'two-factor-enabled', `staff:${staff.id}`))
  return withCookies({ outcome: 'saved' }, reply)
}

/** New recovery codes in place of the old, shown this once. */
export async function renewRecovery(staff: SignedIn, request: Request, password: string): Promise<Result> {
  if (!staff.twoFactor) return { outcome: 'refused', error: '还没有启用两步验证' }
  if (!(await isOwnPassword(staff, password))) return WRONG
  const { backupCodes } = await auth().api.generateBackupCodes({ headers: request.headers, body: { password } })
  await inTransaction(() => recordDeed(staff, 'recovery-renewed', `staff:${staff.id}`))
  return { outcome: 'found', recovery: backupCodes }
}

function withCookies(result: Result, from: Response): Response {
  const answered = answer(result)
  for (const cookie of from.headers.getSetCookie()) answered.headers.append('Set-Cookie', cookie)
  return answered
}
