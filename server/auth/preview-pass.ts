import { createHmac, timingSafeEqual } from 'node:crypto'
import { getPreviewLink } from '#db/previews/queries'
import { appSecret } from '#server/auth/secret'

/**
 * What stands in a preview link: its number, the second it expires, and an HMAC-SHA-256 over both. The signature is looked at
 * before the database is asked; the row says whether somebody has taken the link back.
 */
export function previewToken(link: { id: number; expiresAt: Date }): string {
  const told = `${link.id}.${Math.floor(link.expiresAt.getTime() / 1000)}`
  return `${told}.${sign(told)}`
}

/** The story a token opens, and until when; `gone` when it opened one once; null when it never did. */
export type Pass = { outcome: 'open'; link: number; story: number; expiresAt: Date } | { outcome: 'gone' } | null

/** Looks a token up. Nothing but an address that this house has signed reaches the database. */
export async function readPass(token: string, now = new Date()): Promise<Pass> {
  const [, told = '', id = '', signature = ''] = /^(([1-9]\d{0,8})\.\d{9,11})\.([\w-]{43})$/.exec(token) ?? []
  if (!told || !isSame(signature, sign(told))) return null
  const link = await getPreviewLink(Number(id))
  if (!link || previewToken(link) !== token) return null
  if (link.revokedAt || link.expiresAt <= now) return { outcome: 'gone' }
  return { outcome: 'open', link: link.id, story: link.story, expiresAt: link.expiresAt }
}

const COOKIE = 'eddiba-preview-'

/** The cookie with which the files of a story follow its preview: it goes to `/media` only, and ends with the link. */
export function passCookie(token: string, pass: { link: number; expiresAt: Date }, secure: boolean, now = new Date()): string {
  const seconds = Math.max(0, Math.floor((pass.expiresAt.getTime() - now.getTime()) / 1000))
  return `${COOKIE}${pass.link}=${token}; Path=/media; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** The stories whose files a request may see because its sender holds an open preview link to them. */
export async function storiesPassed(cookie: string | undefined, now = new Date()): Promise<number[]> {
  const tokens = (cookie ?? '').split(/;\s*/).filter((it) => it.startsWith(COOKIE))
  const passes = await Promise.all(tokens.slice(0, 20).map((it) => readPass(it.slice(it.indexOf('=') + 1), now)))
  return passes.flatMap((it) => (it?.outcome === 'open' ? [it.story] : []))
}

const sign = (told: string) => createHmac('sha256', appSecret()).update(`preview:${told}`).digest('base64url')

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
