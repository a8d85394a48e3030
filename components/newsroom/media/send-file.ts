import { ask, type Refused, type Reply } from '#components/newsroom/ask'
import type { DeskMedia } from '#components/newsroom/media/types'

/** What happens to a file on its way, for whoever watches. */
export type Watching = {
  /** Bytes that have arrived. */
  onSent: (bytes: number) => void
  /** The line is broken and will be tried again, or stands again. */
  onBroken: (broken: boolean) => void
  /** All has arrived; the house is at work on it. */
  onArrived: () => void
  /** Asked between two pieces. */
  isGivenUp: () => boolean
}

const SMALLEST = 128 * 1024
const LARGEST = 8 * 1024 * 1024
/** Tries without a single byte arriving after which it is given up: about four minutes. */
const PATIENCE = 12

const GIVEN_UP: Refused = { ok: false, status: 0, error: '已取消', reasons: [], body: {} }

/**
 * Sends a file in pieces and answers it as filed. A piece is as large as goes through in about a second; after a broken line
 * the house is asked how far it came, and it goes on from there, also after a restart. `finish` says what to do with it.
 */
export async function sendFile<T = { media: DeskMedia }>(
  to: string,
  file: File,
  watching: Watching,
  finish?: Finish<T>,
): Promise<Reply<T>> {
  const begun = await persist(
    () =>
      ask<{ id: string; href: string; offset: number }>('POST', `${to}/uploads`, {
        name: file.name,
        bytes: file.size,
        modified: Math.max(0, Math.floor(file.lastModified)),
      }),
    watching,
  )
  if (!begun.ok) return begun
  const { id, href } = begun.body
  let { offset } = begun.body
  let size = SMALLEST * 2
  let failures = 0
  while (offset < file.size) {
    if (watching.isGivenUp()) {
      void ask('DELETE', href, {})
      return GIVEN_UP
    }
    watching.onSent(offset)
    const began = performance.now()
    const piece = file.slice(offset, offset + size, 'application/octet-stream')
    const reply = await ask<{ offset: number }>('PATCH', href, piece, { 'Upload-Offset': String(offset) })
    if (reply.ok) {
      offset = reply.body.offset
      const took = performance.now() - began
      size = Math.max(SMALLEST, Math.min(LARGEST, took < 600 ? size * 2 : took > 3000 ? size / 2 : size))
      if (failures > 0) watching.onBroken(false)
      failures = 0
      continue
    }
    if (reply.status === 409 && typeof reply.body['offset'] === 'number') {
      offset = reply.body['offset']
      continue
    }
    if (!passes(reply) || ++failures > PATIENCE) return reply
    watching.onBroken(true)
    size = SMALLEST
    await pause(failures, reply.after)
    const stands = await ask<{ offset: number }>('GET', href)
    if (stands.ok) {
      if (stands.body.offset > offset) failures = 0
      offset = stands.body.offset
    } else if (!passes(stands)) return stands
  }
  watching.onSent(file.size)
  watching.onArrived()
  return finish ? persist(() => finish(id), watching) : (filed(href, watching) as Promise<Reply<T>>)
}

export type Finish<T> = (upload: string) => Promise<Reply<T>>

/** Waits until the house has filed it, asking again as long as it says that it is at work. */
async function filed(href: string, watching: Watching): Promise<Reply<{ media: DeskMedia }>> {
  for (;;) {
    const reply = await persist(() => ask<{ media: DeskMedia; outcome: string }>('POST', href, {}), watching)
    if (!reply.ok || reply.body.outcome === 'filed') return reply
  }
}

/** Asks until it is answered, as long as the line is only broken. */
async function persist<T>(question: () => Promise<Reply<T>>, watching: Watching): Promise<Reply<T>> {
  for (let failures = 1; ; failures += 1) {
    const reply = await question()
    if (reply.ok || !passes(reply) || failures > PATIENCE || watching.isGivenUp()) {
      if (failures > 1) watching.onBroken(false)
      return reply
    }
    watching.onBroken(true)
    await pause(failures, reply.after)
  }
}

/** Whether a refusal is of the kind that passes by itself. */
const passes = ({ status }: Refused) => status === 0 || status === 408 || status === 502 || status === 503 || status === 504

/** Ever longer, up to half a minute; shorter when the browser says that the line is back. */
function pause(failures: number, asked = 0): Promise<void> {
  const wait = Math.max(asked * 1000, Math.min(30_000, 500 * 2 ** failures)) * (0.8 + Math.random() * 0.4)
  return new Promise((done) => {
    const timer = setTimeout(end, wait)
    addEventListener('online', end, { once: true })
    function end() {
      clearTimeout(timer)
      removeEventListener('online', end)
      done()
    }
  })
}
