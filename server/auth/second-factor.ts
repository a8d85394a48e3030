import { createHash } from 'node:crypto'
import { getVerification } from '#db/staff/queries'
import { takeOnce } from '#db/staff/tries'
import { auth, SESSION_COOKIE } from '#server/auth/auth'
import { cookieNamed } from '#server/auth/cookies'
import { handOn } from '#server/auth/hand-on'

type Second = { code: string } | { recovery: string }

/**
 * Checks the second factor of a sign-in that began with a password, and answers what better-auth says of it; null when the
 * code was used before. A code counts once (RFC 6238 §5.2), also for two who send it at the same moment.
 */
export async function passSecondFactor(request: Request, second: Second): Promise<Response | null> {
  const [word, path] = 'code' in second ? [second.code, '/two-factor/verify-totp'] : [second.recovery, '/two-factor/verify-backup-code']
  const challenge = decodeURIComponent(cookieNamed(request.headers, `${SESSION_COOKIE}.two_factor`) ?? '').split('.')[0]
  const person = challenge ? await getVerification(challenge) : null
  if (person && !(await takeOnce(usedKey(person, word), new Date()))) return null
  return auth().handler(handOn(request, path, { code: word }))
}

const usedKey = (person: string, word: string) => `second|${createHash('sha256').update(`${person}|${word}`).digest('base64url')}`
