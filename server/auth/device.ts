import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { guarded, SESSION_COOKIE } from '#server/auth/auth'
import { cookieNamed } from '#server/auth/cookies'
import { appSecret } from '#server/auth/secret'

const DEVICE_COOKIE = `${SESSION_COOKIE}-device`
const A_YEAR = 365 * 24 * 3600

/**
 * Remembers that somebody has signed in on this device. It lets nobody in; but whoever brings it has a count of failures of
 * their own, so that a stranger who tries an account's door can't keep its owner out.
 */
export function deviceCookie(staff: string): string {
  const secure = guarded ? '; Secure' : ''
  return `${DEVICE_COOKIE}=${staff}.${sealOf(staff)}; Path=/; Max-Age=${A_YEAR}; HttpOnly; SameSite=Lax${secure}`
}

/** Whether this very person has signed in on this device before. */
export const knowsDevice = (headers: Headers, staff: string): boolean => cookieNamed(headers, DEVICE_COOKIE) === `${staff}.${sealOf(staff)}`

/** The key under which failed tries for an account from this device are counted. It tells no address. */
export function triesKey(headers: Headers, email: string): string {
  const account = createHash('sha256').update(`${appSecret()}|${email}`).digest('base64url')
  const device = cookieNamed(headers, DEVICE_COOKIE)
  return device && isOurs(device) ? `device|${account}|${createHash('sha256').update(device).digest('base64url')}` : `account|${account}`
}

function isOurs(device: string): boolean {
  const [staff = '', seal = ''] = device.split('.')
  const [given, wanted] = [Buffer.from(seal), Buffer.from(sealOf(staff))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const sealOf = (staff: string) => createHmac('sha256', appSecret()).update(`device:${staff}`).digest('base64url')
