import { ADDRESS_HEADER, AUTH_BASE, auth } from '#server/auth/auth'
import { addressOf } from '#server/desk/address'

/** A request as better-auth gets it: a body we have read, the address we believe, and none of what we don't. */
export function handOn(request: Request, path: string, body: object): Request {
  const headers = new Headers({ 'content-type': 'application/json', [ADDRESS_HEADER]: addressOf(request.headers) })
  for (const name of ['cookie', 'user-agent', 'host']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  headers.set('origin', request.headers.get('origin') ?? new URL(auth().options.baseURL).origin)
  return new Request(new URL(`${AUTH_BASE}${path}`, request.url), { method: 'POST', headers, body: JSON.stringify(body) })
}
