import { timingSafeEqual } from 'node:crypto'
import type * as z from 'zod'
import { getSecurity } from '#db/settings/queries'
import { storageTrouble } from '#db/trouble'
import { may, outward, type Permission } from '#lib/permissions'
import { whoseRequest } from '#server/auth/origin'
import { TooManyHashes } from '#server/auth/password'
import { sessionProof } from '#server/auth/secret'
import { type SignedIn, whoIs } from '#server/auth/session'
import { addressOf } from '#server/desk/address'
import { answer, Refusal, type Result } from '#server/desk/answers'
import { readBody } from '#server/desk/body'
import { noteTrouble, reportFault } from '#server/desk/fault'
import { type Rate, rateCounter } from '#server/desk/rate'

/** Header by which a program without Origin shows that the session it uses is its own. */
export const PROOF_HEADER = 'x-eddiba-session'

type Params = Record<string, string | string[]>
// A route without parameters gets `params: undefined` from Next, whatever its types say.
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>
type Call = { staff: SignedIn; request: Request; params: Record<string, string> }

const STORY_BYTES = 2_000_000
/** How long after signing in the house believes that it is still the same person, where more than stories is at stake. */
const FRESH = 30 * 60_000
const PLAIN_RATE: Rate = { max: 240, seconds: 60 }

/**
 * A change that somebody at the desk makes. Every route under /api/admin that changes something is made by this one
 * function (or by `delivery`): session → same origin → permission → JSON → size → shape → rate → work. What the work
 * answers becomes a status; what it throws becomes a 500 that tells nothing of the house. A `fresh` deed asks for the
 * password again when the session is older than half an hour.
 */
export function deed<T>(
  terms: { permission: Permission; body: z.ZodType<T>; maxBytes?: number; rate?: Rate; fresh?: boolean },
  work: (call: Call & { body: T }) => Promise<Result | Response>,
): Handler {
  const count = rateCounter(terms.rate ?? PLAIN_RATE)
  return guarded(async (request, params) => {
    const staff = await admit(request, terms.permission)
    if (terms.fresh) requireFresh(staff)
    const body = await readBody(request, terms.body, terms.maxBytes ?? STORY_BYTES)
    hold(count(staff.id))
    return work({ staff, request, params, body })
  })
}

/** The same door for a file that comes as it is, in the body. The work reads it and counts its size. */
export function delivery(terms: { permission: Permission; rate?: Rate; fresh?: boolean }, work: (call: Call) => Promise<Result>): Handler {
  const count = rateCounter(terms.rate ?? PLAIN_RATE)
  return guarded(async (request, params) => {
    const staff = await admit(request, terms.permission)
    if (terms.fresh) requireFresh(staff)
    hold(count(staff.id))
    return work({ staff, request, params })
  })
}

/** A question that somebody at the desk asks: session and permission. It changes nothing. A file is answered as it is. */
export function reading(terms: { permission: Permission }, work: (call: Call) => Promise<Result | Response>): Handler {
  return guarded(async (request, params) => work({ staff: await identify(request, terms.permission), request, params }))
}

/** A door for somebody who is not signed in yet: same origin → rate by address → JSON → size → shape → work. */
export function arrival<T>(
  terms: { body: z.ZodType<T>; rate: Rate },
  work: (call: { request: Request; body: T }) => Promise<Result>,
): Handler {
  const count = rateCounter(terms.rate)
  return guarded(async (request) => {
    if (whoseRequest(request.headers) === 'foreign') throw new Refusal({ outcome: 'foreign' })
    hold(count(addressOf(request.headers)))
    return work({ request, body: await readBody(request, terms.body, 4000) })
  })
}

/** Runs a door and turns refusals and faults into answers. */
export function guarded(work: (request: Request, params: Record<string, string>) => Promise<Result | Response>): Handler {
  return async (request, context) => {
    try {
      const result = await work(request, oneEach((await context.params) as Params | undefined))
      return result instanceof Response ? result : answer(result)
    } catch (error) {
      if (error instanceof Refusal) return answer(error.result, error.headers)
      if (error instanceof TooManyHashes) return answer({ outcome: 'busy' }, { 'Retry-After': '5' })
      const trouble = storageTrouble(error)
      if (trouble) {
        noteTrouble(trouble, error, request)
        return answer({ outcome: trouble }, { 'Retry-After': trouble === 'busy' ? '2' : '10' })
      }
      return answer(reportFault(error, request))
    }
  }
}

async function identify(request: Request, permission: Permission): Promise<SignedIn> {
  const staff = await whoIs(request.headers)
  if (!staff) throw new Refusal({ outcome: 'signed-out' })
  if (!may(staff.role, permission)) throw new Refusal({ outcome: 'forbidden' })
  return staff
}

async function admit(request: Request, permission: Permission): Promise<SignedIn> {
  const staff = await whoIs(request.headers)
  if (!staff) throw new Refusal({ outcome: 'signed-out' })
  if (!isOwn(request, staff)) throw new Refusal({ outcome: 'foreign' })
  if (!may(staff.role, permission)) throw new Refusal({ outcome: 'forbidden' })
  if (outward.includes(permission) && !staff.twoFactor && (await getSecurity()).twoFactorToPublish)
    throw new Refusal({ outcome: 'two-factor-needed' })
  return staff
}

/** Whether a page of ours, or a program that knows the session's proof, sent the request. */
export function isOwn(request: Request, staff: { token: string }): boolean {
  const whose = whoseRequest(request.headers)
  if (whose !== 'unknown') return whose === 'own'
  const given = Buffer.from(request.headers.get(PROOF_HEADER) ?? '')
  const wanted = Buffer.from(sessionProof(staff.token))
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function requireFresh({ since }: SignedIn): void {
  if (Date.now() - since.getTime() > FRESH) throw new Refusal({ outcome: 'sign-in-again' })
}

function hold(wait: number): void {
  if (wait > 0) throw new Refusal({ outcome: 'too-many' }, { 'Retry-After': String(wait) })
}

const oneEach = (params: Params = {}) => Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]))
