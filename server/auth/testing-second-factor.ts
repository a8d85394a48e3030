import { createHmac } from 'node:crypto'
import { beginTwoFactor, confirmTwoFactor } from '#server/auth/account'
import { whoIs } from '#server/auth/session'
import { ask, type Employed, PASSWORD } from '#server/desk/testing'

/** What an authenticator shows (RFC 6238, SHA-1, six digits, thirty seconds), `steps` ahead or behind. */
export function codeOf(secret: string, steps = 0): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const bits = [...secret.toUpperCase()].map((it) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(it).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((it) => Number.parseInt(it, 2)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** What a browser sends back of the cookies that an answer set. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((it) => it.split(';')[0])
    .join('; ')

/** Begins somebody's second factor, and answers the secret of it and the recovery codes. */
export async function beginFor({ headers }: Employed): Promise<{ secret: string; recovery: string[] }> {
  const begun = await beginTwoFactor(await signedIn(headers), ask({ headers }), PASSWORD)
  return begun as unknown as { secret: string; recovery: string[] }
}

/** Gives somebody a second factor. Their session goes on under another cookie. */
export async function giveSecondFactor(person: Employed): Promise<{ secret: string; recovery: string[]; confirmed: Response }> {
  const begun = await beginFor(person)
  const confirmed = await confirmTwoFactor(await signedIn(person.headers), ask({ headers: person.headers, body: {} }), codeOf(begun.secret))
  if (!(confirmed instanceof Response)) throw new Error(`giveSecondFactor: ${JSON.stringify(confirmed)}`)
  return { ...begun, confirmed }
}

async function signedIn(headers: Record<string, string>) {
  const staff = await whoIs(new Headers(headers))
  if (!staff) throw new Error('This session is nobody’s')
  return staff
}
