import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import { getStaff } from '#db/staff/queries'
import { env } from '#lib/env'
import { paperAdapter } from '#server/auth/adapter'
import { isLoopback, isOwnOrigin } from '#server/auth/origin'
import { hashPassword, PASSWORD_LONGEST, PASSWORD_SHORTEST, verifyPassword } from '#server/auth/password'
import { appSecret } from '#server/auth/secret'
import { noteFault } from '#server/desk/fault'

/** Header in which the doors tell better-auth the address they have made sure of. Never taken from outside. */
export const ADDRESS_HEADER = 'x-eddiba-address'
export const AUTH_BASE = '/api/admin/auth'

/** Tries at one address in a minute. A sign-in that succeeds gives its tries back, so an office behind one address can work. */
const SIGN_IN_TRIES = { window: 60, max: 5 }

/** A session ends after a week, however busy it was. */
const SESSION_LASTS = 7 * 24 * 3600

/**
 * Browsers keep a `__Host-` cookie on https and on this very machine. On plain http elsewhere (a paper tried out inside
 * an office network) they would throw it away and nobody could sign in, so there, and only there, it goes without.
 */
export const guarded = env.siteUrl.startsWith('https:') || isLoopback(env.siteUrl)
export const SESSION_COOKIE = guarded ? '__Host-eddiba' : 'eddiba'

let made: ReturnType<typeof makeAuth> | undefined

/** Accounts and sessions. Made at the first call, so that building the paper needs neither secret nor database. */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth()
  return made
}

function makeAuth() {
  return betterAuth({
    appName: 'Eddiba',
    baseURL: env.siteUrl,
    basePath: AUTH_BASE,
    secret: appSecret(),
    database: paperAdapter,
    // The doors ask the same question before; this is the second lock.
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin')
      return origin && isOwnOrigin(origin, request?.headers.get('host') ?? null) ? [origin] : []
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_SHORTEST,
      // It counts UTF-16 units; the doors count signs.
      maxPasswordLength: PASSWORD_LONGEST * 2,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'reporter', input: false },
        disabled: { type: 'boolean', required: true, defaultValue: false, input: false },
      },
    },
    session: { expiresIn: SESSION_LASTS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: { session: { create: { before: async (session) => !(await getStaff(session.userId))?.disabled && { data: session } } } },
    plugins: [twoFactor({ issuer: 'Eddiba 编辑部', twoFactorCookieMaxAge: 600, backupCodeOptions: { amount: 10, length: 14 } })],
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      // Codes are limited by challenge and by account.
      customRules: { '/sign-in/email': SIGN_IN_TRIES, '/two-factor/*': { window: 60, max: 20 } },
    },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: SESSION_COOKIE,
      cookies: { session_token: { name: SESSION_COOKIE } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: guarded },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    // It logs a refused sign-in of a disabled account as an error of its own; the doors report what is one.
    logger: { level: 'error', log: (_level, message, ...details) => message !== 'Failed to create session' && noteFault(message, details) },
    telemetry: { enabled: false },
  })
}
