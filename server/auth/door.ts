import * as z from 'zod'
import { forgetTries } from '#db/staff/commands'
import { forgiveTries, takeTry } from '#db/staff/tries'
import { AUTH_BASE, auth } from '#server/auth/auth'
import { deviceCookie, knowsDevice, triesKey } from '#server/auth/device'
import { handOn } from '#server/auth/hand-on'
import { whoseRequest } from '#server/auth/origin'
import { PASSWORD_LONGEST } from '#server/auth/password'
import { passSecondFactor } from '#server/auth/second-factor'
import { sessionProof } from '#server/auth/secret'
import { whoIs } from '#server/auth/session'
import { addressOf } from '#server/desk/address'
import { answer, Refusal } from '#server/desk/answers'
import { readBody } from '#server/desk/body'
import { guarded, isOwn, PROOF_HEADER } from '#server/desk/deed'
import { accountNotice } from '#server/mail/letters'
import { send } from '#server/mail/post'

const signInBody = z.strictObject({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  password: z
    .string()
    .min(1)
    .refine((it) => [...it].length <= PASSWORD_LONGEST, '太长'),
})

const secondBody = z.union([
  z.strictObject({ code: z.string().regex(/^\d{6}$/, '验证码是六位数字') }),
  z.strictObject({ recovery: z.string().trim().min(10).max(40) }),
])

const WRONG = { outcome: 'wrong-credentials', error: '邮箱或密码不对' } as const
const WRONG_CODE = { outcome: 'wrong-credentials', error: '验证码不对或已用过，请用下一个' } as const

/**
 * The doors of better-auth that are open: sign in, the second factor of it, and sign out. Its other endpoints (changing a
 * name, deleting an account …) are not reachable; accounts change by our own commands. An unknown address, a wrong
 * password and a disabled account get one and the same answer.
 */
export const authDoor = guarded(async (request) => {
  const path = new URL(request.url).pathname
  if (whoseRequest(request.headers) === 'foreign') throw new Refusal({ outcome: 'foreign' })
  if (path === `${AUTH_BASE}/sign-in/email`) return signIn(request)
  if (path === `${AUTH_BASE}/second-factor`) return secondFactor(request)
  if (path === `${AUTH_BASE}/sign-out`) return signOut(request)
  throw new Refusal({ outcome: 'missing', error: '没有这个接口' })
})

async function signIn(request: Request): Promise<Response> {
  const body = await readBody(request, signInBody, 4000)
  const key = triesKey(request.headers, body.email)
  const wait = await takeTry(key, new Date())
  if (wait > 0) return tooMany(Math.ceil(wait / 1000))
  const reply = await auth().handler(handOn(request, '/sign-in/email', body))
  if (reply.status === 429) return tooMany(Number(reply.headers.get('x-retry-after')) || 60)
  if (reply.status === 503) return answer({ outcome: 'busy' }, { 'Retry-After': '5' })
  if (reply.status >= 500) throw new Error(`signIn: better-auth answered ${reply.status}`)
  if (!reply.ok) return answer(WRONG)
  await forgiveTries(key)
  await forgetTries(`${addressOf(request.headers)}|/sign-in/email`)
  return welcome(reply, request)
}

async function secondFactor(request: Request): Promise<Response> {
  const body = await readBody(request, secondBody, 400)
  const reply = await passSecondFactor(request, body)
  if (reply?.status === 429) return answer({ outcome: 'too-many', error: '试得太多了，请过一刻钟再试' }, { 'Retry-After': '900' })
  if (reply && reply.status >= 500) throw new Error(`secondFactor: better-auth answered ${reply.status}`)
  return reply?.ok ? welcome(reply, request) : answer(WRONG_CODE)
}

/** Somebody is in, or half in: then the second factor is asked for. The cookies are better-auth's. */
async function welcome(reply: Response, request: Request): Promise<Response> {
  const said = (await reply.json()) as { token?: string; user?: { id: string; name: string; email: string; role: string } }
  const answered =
    said.token && said.user
      ? answer(
          { outcome: 'found', id: said.user.id, name: said.user.name, role: said.user.role },
          { [PROOF_HEADER]: sessionProof(said.token) },
        )
      : answer({ outcome: 'second-factor' })
  for (const cookie of reply.headers.getSetCookie()) answered.headers.append('Set-Cookie', cookie)
  if (!said.user) return answered
  answered.headers.append('Set-Cookie', deviceCookie(said.user.id))
  if (!knowsDevice(request.headers, said.user.id)) void send(accountNotice(said.user, '在一台新设备上登录了'))
  return answered
}

const tooMany = (seconds: number) =>
  answer({ outcome: 'too-many', error: `试得太多了，请 ${seconds} 秒后再试` }, { 'Retry-After': String(seconds) })

async function signOut(request: Request): Promise<Response> {
  const staff = await whoIs(request.headers)
  if (staff && !isOwn(request, staff)) throw new Refusal({ outcome: 'foreign' })
  const reply = await auth().handler(handOn(request, '/sign-out', {}))
  const farewell = answer({ outcome: 'found' })
  for (const cookie of reply.headers.getSetCookie()) farewell.headers.append('Set-Cookie', cookie)
  return farewell
}
