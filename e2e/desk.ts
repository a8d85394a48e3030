import { base as shared } from './paper.ts'
import { sharedSession, signedIn } from './session.ts'

export type Answer = { status: number; body: Record<string, unknown> }

/** A member of staff at work through the newsroom's own doors, without a browser. */
export type Desk = {
  cookie: string
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  /** Sends bytes as they are, as a file. */
  send: (path: string, bytes: Uint8Array, headers?: Record<string, string>, method?: string) => Promise<Answer>
  create: (kind?: string, manuscript?: unknown) => Promise<number>
  /** Saves as one tab would; `terms` takes the place of what that tab says of the save. */
  save: (id: number, version: number, manuscript: unknown, terms?: Record<string, unknown>) => Promise<Answer>
  /** Without terms a story that readers don't have goes out as new. */
  publish: (id: number, version: number, terms?: Record<string, unknown>) => Promise<Answer>
  withdraw: (id: number, reason: string) => Promise<Answer>
}

/** Gives somebody a desk: on the paper that all tests share in a session that stands already, elsewhere in a new one. */
export async function deskOf(base: string, email: string, password?: string): Promise<Desk> {
  const { cookie, staff: writer } = await (base === shared && password === undefined
    ? sharedSession(email)
    : signedIn(base, email, password))
  const tab = crypto.randomUUID()
  let seq = 0
  const ask: Desk['ask'] = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { cookie, origin: base, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json().catch(() => ({}))) as Record<string, unknown> }
  }
  return {
    cookie,
    ask,
    send: async (path, bytes, headers = {}, method = 'POST') => {
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: { cookie, origin: base, 'content-type': 'application/octet-stream', ...headers },
        body: new Uint8Array(bytes),
      })
      return { status: answer.status, body: (await answer.json().catch(() => ({}))) as Record<string, unknown> }
    },
    create: async (kind = 'report', manuscript) => {
      const { status, body } = await ask('POST', '/api/admin/stories', { kind, ...(manuscript !== undefined && { manuscript }) })
      if (status !== 201) throw new Error(`no story was created: ${status} ${JSON.stringify(body)}`)
      return Number(body['id'])
    },
    save: (id, version, manuscript, terms = {}) =>
      ask(
        'PUT',
        `/api/admin/stories/${id}/draft`,
        { saveId: crypto.randomUUID(), tab, seq: ++seq, writer, manuscript, ...terms },
        { 'if-match': `"${version}"` },
      ),
    publish: (id, version, terms = {}) =>
      ask('POST', `/api/admin/stories/${id}/publish`, { version, key: crypto.randomUUID(), change: 'new', ...terms }),
    withdraw: (id, reason) => ask('POST', `/api/admin/stories/${id}/withdraw`, { reason }),
  }
}

/** A manuscript that can be published: one paragraph under a headline, in the first section. */
export const manuscript = (headline: string, paragraph = '正文一段。', more: Record<string, unknown> = {}) => ({
  headline,
  section: 1,
  body: { type: 'doc', attrs: { version: 1 }, content: [{ type: 'paragraph', content: [{ type: 'text', text: paragraph }] }] },
  ...more,
})
