import { theHouse } from '#db/audit/commands'
import type { StaffRole } from '#db/staff/schema'
import { authDoor } from '#server/auth/door'
import { createStaff } from '#server/auth/staff'

export const HOST = 'localhost:3000'
export const PASSWORD = '江南好，风景旧曾谙。2026'

/** What a page of the paper's own sends along in Chromium. */
export const ownHeaders = { host: HOST, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

type Asked = { method?: string; headers?: Record<string, string>; body?: unknown; path?: string }

/** A request as Next hands it to a route. */
export function ask({ method = 'POST', headers = ownHeaders, body, path = '/api/admin/test' }: Asked): Request {
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream
  const payload = raw ? (body as BodyInit | undefined) : JSON.stringify(body)
  return new Request(`http://${HOST}${path}`, {
    method,
    headers,
    ...(payload === undefined ? {} : { body: payload, duplex: 'half' }),
  } as RequestInit)
}

/** The second argument that Next gives a route. */
export const at = (params: Record<string, string> = {}) => ({ params: Promise.resolve(params) })

/** What a route answered: its status and its JSON. */
export async function read<Body = Record<string, unknown>>(response: Response): Promise<{ status: number; body: Body }> {
  return { status: response.status, body: (await response.json()) as Body }
}

/** Signs in and answers the whole response. */
export const signIn = (email: string, password = PASSWORD, headers: Record<string, string> = {}) =>
  authDoor(ask({ path: '/api/admin/auth/sign-in/email', headers: { ...ownHeaders, ...headers }, body: { email, password } }), at())

export type Employed = { id: string; name: string; email: string; cookie: string; proof: string; headers: Record<string, string> }

/** Employs somebody, signs them in, and answers what their browser would send from then on. */
export async function employ(role: StaffRole): Promise<Employed> {
  const email = `${role}-${crypto.randomUUID().slice(0, 8)}@desk.example`
  const id = await createStaff(theHouse, { name: role, email, password: PASSWORD, role })
  const response = await signIn(email, PASSWORD, {
    'x-forwarded-for': `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { id, name: role, email, cookie, proof: response.headers.get('x-eddiba-session') ?? '', headers: { ...ownHeaders, cookie } }
}
