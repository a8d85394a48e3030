/**
 * What a route says when it does not do what was asked. `status` 0: it could not be reached at all. `after`: seconds it asks
 * to wait before the next try.
 */
export type Refused = { ok: false; status: number; error: string; reasons: string[]; body: Record<string, unknown>; after?: number }
export type Reply<T> = { ok: true; status: number; body: T } | Refused

const UNREACHABLE: Refused = { ok: false, status: 0, error: '连不上服务器，请检查网络', reasons: [], body: {} }
const PATIENCE = 30_000

/** Asks a route of the newsroom and answers what it says; never throws. `keepalive`: even if the page is closed meanwhile. */
export async function ask<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  to: string,
  body?: unknown,
  headers: Record<string, string> = {},
  keepalive = false,
): Promise<Reply<T>> {
  const file = body instanceof Blob
  const type = file ? body.type || 'application/octet-stream' : 'application/json'
  try {
    const response = await fetch(to, {
      method,
      headers: body === undefined ? headers : { 'Content-Type': type, ...headers },
      ...(body === undefined ? {} : { body: file ? body : JSON.stringify(body) }),
      credentials: 'same-origin',
      keepalive,
      signal: AbortSignal.timeout(file ? PATIENCE * 6 : PATIENCE),
    })
    const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>
    if (response.ok) return { ok: true, status: response.status, body: answer as T }
    const { error, reasons } = answer as { error?: string; reasons?: string[] }
    return {
      ok: false,
      status: response.status,
      error: error ?? `服务器没有说明原因（${response.status}）`,
      reasons: reasons ?? [],
      body: answer,
      after: Number(response.headers.get('retry-after')) || 0,
    }
  } catch {
    return UNREACHABLE
  }
}
