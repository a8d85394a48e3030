import type { Page } from '@playwright/test'
import { PASSWORD, base as shared } from './paper.ts'

/** Somebody who is signed in: what a browser keeps of it, what a request sends along, and who they are. */
export type Session = {
  cookies: { name: string; value: string; domain: string; path: string; secure: boolean; httpOnly: boolean; sameSite: 'Lax' }[]
  cookie: string
  staff: string
}

/** Signs somebody in by the door that the form uses. */
export async function signedIn(base: string, email: string, password = PASSWORD): Promise<Session> {
  const answer = await fetch(`${base}/api/admin/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`)
  const domain = new URL(base).hostname
  const cookies = answer.headers.getSetCookie().map((it) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(it) ?? []
    return { name, value, domain, path: '/', secure: /; *secure/i.test(it), httpOnly: true, sameSite: 'Lax' as const }
  })
  const { id } = (await answer.json()) as { id: string }
  return { cookies, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '), staff: id }
}

const standing = new Map<string, Promise<Session>>()

/**
 * A session on the paper that all tests share, one a person and worker: a password is slow to check, as it has to be. Who means
 * to end a session takes one of their own, with `signedIn`.
 */
export async function sharedSession(email: string): Promise<Session> {
  const known = await standing.get(email)
  if (known && (await fetch(`${shared}/api/admin/session`, { headers: { cookie: known.cookie } })).ok) return known
  const anew = signedIn(shared, email)
  standing.set(email, anew)
  return anew
}

/** Signs a page's browser in under a session of its own, without the form. */
export async function signInAt(page: Page, base: string, email: string): Promise<void> {
  await page.context().addCookies((await signedIn(base, email)).cookies)
}
