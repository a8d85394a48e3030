import * as z from 'zod'
import { forgetTries } from '#db/staff/commands'
import { ADDRESS_HEADER, AUTH_BASE, auth } from '#server/auth/auth'
import { whoseRequest } from '#server/auth/origin'
import { PASSWORD_LONGEST } from '#server/auth/password'
import { sessionProof } from '#server/auth/secret'
import { whoIs } from '#server/auth/session'
import { addressOf } from '#server/desk/address'
import { answer, Refusal } from '#server/desk/answers'
import { readBody } from '#server/desk/body'
import { guarded, isOwn, PROOF_HEADER } from '#server/desk/deed'

const signInBody = z.strictObject({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  password: z
    .string()
    .min(1)
    .refine((it) => [...it].length <= PASSWORD_LONGEST, '太长'),
})

const WRONG = { outcome: 'wrong-credentials', error: '邮箱或密码不对' } as const

/**
 * The two of better-auth's doors that are open: sign in and sign out. Its other endpoints (changing a name, deleting an
 * account …) are not reachable; accounts change by our own commands. An unknown address, a wrong password and a disabled
 * account get one and the same answer.
 */
export const authDoor = guarded(async (request) => {
  const path = new URL(request.url).pathname
  if (whoseRequest(request.headers) === 'foreign') throw new Refusal({ outcome: 'foreign' })
  if (path === `${AUTH_BASE}/sign-in/email`) return signIn(request)
  if (path === `${AUTH_BASE}/sign-out`) return signOut(request)
  throw new Refusal({ outcome: 'missing', error: '没有这个接口' })
})

async function signIn(request: Request): Promise<Response> {
  const body = await readBody(request, signInBody, 4000)
  const reply = await auth().handler(handOn(request, body))
  if (reply.status === 429) {
    const wait = reply.headers.get('x-retry-after') ?? '60'
    return answer({ outcome: 'too-many', error: `试得太多了，请 ${wait} 秒后再试` }, { 'Retry-After': wait })
  }
  if (reply.status === 503) return answer({ outcome: 'busy' }, { 'Retry-After': '5' })
  if (reply.status >= 500) throw new Error(`signIn: better-auth answered ${reply.status}`)
  if (!reply.ok) return answer(WRONG)
  await forgetTries(`${addressOf(request.headers)}|/sign-in/email`)
  const { token, user } = (await reply.json()) as { token: string; user: { id: string; name: string; role: string } }
  const welcome = answer({ outcome: 'found', id: user.id, name: user.name, role: user.role }, { [PROOF_HEADER]: sessionProof(token) })
  for (const cookie of reply.headers.getSetCookie()) welcome.headers.append('Set-Cookie', cookie)
  return welcome
}

async function signOut(request: Request): Promise<Response> {
  const staff = await whoIs(request.headers)
  if (staff && !isOwn(request, staff)) throw new Refusal({ outcome: 'foreign' })
  const reply = await auth().handler(handOn(request, {}))
  const farewell = answer({ outcome: 'found' })
  for (const cookie of reply.headers.getSetCookie()) farewell.headers.append('Set-Cookie', cookie)
  return farewell
}

/** The request as better-auth gets it: a body we have read, the address we believe, and none of what we don't. */
function handOn(request: Request, body: object): Request {
  const headers = new Headers({ 'content-type': 'application/json', [ADDRESS_HEADER]: addressOf(request.headers) })
  for (const name of ['cookie', 'user-agent', 'host']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  headers.set('origin', request.headers.get('origin') ?? new URL(auth().options.baseURL).origin)
  return new Request(request.url, { method: 'POST', headers, body: JSON.stringify(body) })
}
