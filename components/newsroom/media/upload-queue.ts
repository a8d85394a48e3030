import type { Refused, Reply } from '#components/newsroom/ask'
import { type Finish, sendFile } from '#components/newsroom/media/send-file'
import type { DeskMedia } from '#components/newsroom/media/types'
import { LARGEST, type MediaKind, TAKEN_IN_WORDS } from '#lib/media/kinds'

/** A file on its way, as the tray shows it. */
export type Sending = {
  key: number
  name: string
  bytes: number
  sent: number
  state: 'waiting' | 'sending' | 'broken' | 'working' | 'done' | 'failed'
  trouble: string
}

/** Two at once: more would only make each slower. */
const AT_ONCE = 2
/** How long a file that has arrived stays in the tray. */
const SHOWN = 4000

let sendings: readonly Sending[] = []
let next = 1
let running = 0
const waiting: (() => void)[] = []
const watchers = new Set<() => void>()
const givenUp = new Set<number>()
const again = new Map<number, () => void>()

/** Calls `watcher` whenever something has changed; answers how to stop. */
export function watchUploads(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
export const currentUploads = (): readonly Sending[] => sendings

/**
 * Puts a file in the queue and answers when it is filed, or for good refused. It goes on while somebody writes, and outlives
 * the window that it was chosen in. What is too large for its kind is not sent at all.
 */
export function enqueue<T = { media: DeskMedia }>(to: string, file: File, finish?: Finish<T>): Promise<Reply<T>> {
  const refused = tooLarge(file)
  if (refused) return Promise.resolve(refused)
  const key = next++
  put({ key, name: file.name, bytes: file.size, sent: 0, state: 'waiting', trouble: '' })
  return new Promise((answer) => {
    const start = () => {
      givenUp.delete(key)
      change(key, { state: 'waiting', trouble: '', sent: 0 })
      waiting.push(async () => {
        const reply = await run(key, to, file, finish)
        if (reply.ok || givenUp.has(key)) settle(key, reply.ok ? SHOWN : 0)
        else {
          change(key, { state: 'failed', trouble: reply.error })
          again.set(key, start)
        }
        answer(reply)
      })
      work()
    }
    start()
  })
}

/** Gives a file up, or takes a failed one from the tray. */
export function giveUp(key: number): void {
  givenUp.add(key)
  settle(key, 0)
}

/** Sends a failed file again; what has arrived of it need not be sent twice. */
export function tryAgain(key: number): void {
  again.get(key)?.()
}

async function run<T>(key: number, to: string, file: File, finish?: Finish<T>): Promise<Reply<T>> {
  if (givenUp.has(key)) return { ok: false, status: 0, error: '已取消', reasons: [], body: {} }
  change(key, { state: 'sending' })
  const reply = await sendFile<T>(
    to,
    file,
    {
      onSent: (sent) => change(key, { sent }),
      onBroken: (broken) => change(key, { state: broken ? 'broken' : 'sending' }),
      onArrived: () => change(key, { state: 'working' }),
      isGivenUp: () => givenUp.has(key),
    },
    finish,
  )
  if (reply.ok) change(key, { state: 'done', sent: file.size })
  return reply
}

function work(): void {
  while (running < AT_ONCE) {
    const job = waiting.shift()
    if (!job) return
    running += 1
    void Promise.resolve(job()).finally(() => {
      running -= 1
      work()
    })
  }
}

function tooLarge(file: File): Refused | null {
  const main = file.type.split('/')[0]
  const kind: MediaKind | null = main === 'image' ? 'picture' : main === 'audio' ? 'audio' : file.type === 'text/vtt' ? 'captions' : null
  if (file.size <= LARGEST[kind ?? 'video']) return null
  const error = `“${file.name}”太大：${TAKEN_IN_WORDS[kind ?? 'video']}`
  return { ok: false, status: 413, error, reasons: [], body: {} }
}

function settle(key: number, after: number): void {
  const remove = () => {
    sendings = sendings.filter((it) => it.key !== key)
    again.delete(key)
    tell()
  }
  if (after > 0) setTimeout(remove, after)
  else remove()
}

const put = (it: Sending) => {
  sendings = [...sendings, it]
  tell()
}
const change = (key: number, what: Partial<Sending>) => {
  sendings = sendings.map((it) => (it.key === key ? { ...it, ...what } : it))
  tell()
}
function tell(): void {
  for (const watcher of watchers) watcher()
}
