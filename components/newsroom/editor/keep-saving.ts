import type { Refused, Reply } from '#components/newsroom/ask'
import type { Manuscript } from '#lib/story/manuscript'

/** What somebody else saved in between. */
export type Theirs = { version: number; savedBy: string; savedAt: string; manuscript: Manuscript }

export type Standing =
  | { state: 'saved'; at: number | null }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'offline' }
  | { state: 'signed-out' }
  | { state: 'conflict'; theirs: Theirs }
  | { state: 'failed'; error: string; reasons: string[] }

type Terms = {
  version: number
  /** What stands on the desk as the server knows it: saving the same again is not needed. */
  known: Manuscript
  /** The newest text, or null while an input method is composing: half a word is not saved. */
  read: () => Manuscript | null
  send: (manuscript: Manuscript, version: number) => Promise<Reply<{ version: number }>>
  tell: (standing: Standing) => void
  /** Keeps a copy on this computer, or forgets it. */
  keep: (manuscript: Manuscript, version: number) => void
  forget: () => void
}

const PAUSE = 1500
const LONGEST = 10_000
const COPY = 1000
const COMPOSING = 300

/**
 * Keeps a story saved: 1.5 s after the last change and 10 s after the first at most, one request at a time, the next made
 * of the newest text. Beside that a copy on this computer each second, until the server has confirmed it. It stops at a
 * conflict, which only a person can settle.
 */
export function keepSaving({ version, known, read, send, tell, keep, forget }: Terms) {
  let now = version
  let confirmed = JSON.stringify(known)
  let edition = 0
  let savedEdition = 0
  let firstChange = 0
  let failures = 0
  let settled: Standing['state'] = 'saved'
  let halted = false
  let flight: Promise<boolean> | undefined
  let clock: ReturnType<typeof setTimeout> | undefined
  let copyClock: ReturnType<typeof setTimeout> | undefined

  const isDirty = () => edition !== savedEdition
  const say = (standing: Standing) => {
    settled = standing.state
    tell(standing)
  }
  const later = (wait: number) => {
    clearTimeout(clock)
    clock = setTimeout(() => void push(), wait)
  }

  /** Something was changed. */
  function changed(): void {
    edition += 1
    firstChange ||= Date.now()
    copyClock ??= setTimeout(copy, COPY)
    if (halted) return
    if (settled === 'saved' || settled === 'failed') say({ state: 'unsaved' })
    if (failures === 0) later(Math.max(0, Math.min(PAUSE, firstChange + LONGEST - Date.now())))
  }

  /** Keeps the copy now: the window may be closing. */
  function copy(): void {
    clearTimeout(copyClock)
    copyClock = undefined
    if (!isDirty()) return
    const text = read()
    if (text) keep(text, now)
    else copyClock = setTimeout(copy, COMPOSING)
  }

  function push(): Promise<boolean> {
    clearTimeout(clock)
    flight ??= fly().finally(() => {
      flight = undefined
    })
    return flight
  }

  async function fly(): Promise<boolean> {
    if (halted) return false
    if (!isDirty()) return true
    const text = read()
    if (!text) {
      later(COMPOSING)
      return false
    }
    const sending = edition
    const words = JSON.stringify(text)
    if (words === confirmed) return arrived(sending, words)
    say({ state: 'saving' })
    const reply = await send(text, now)
    if (!reply.ok) return refused(reply)
    now = reply.body.version
    return arrived(sending, words)
  }

  function arrived(sent: number, words: string): boolean {
    savedEdition = sent
    confirmed = words
    failures = 0
    firstChange = 0
    if (isDirty()) {
      firstChange = Date.now()
      say({ state: 'unsaved' })
      later(PAUSE)
    } else {
      clearTimeout(copyClock)
      copyClock = undefined
      forget()
      say({ state: 'saved', at: Date.now() })
    }
    return true
  }

  function refused({ status, error, reasons, body }: Refused): boolean {
    copy()
    failures += 1
    const again = Math.min(30_000, 2000 * 2 ** Math.min(failures - 1, 4))
    if (status === 409) {
      halted = true
      say({ state: 'conflict', theirs: body as unknown as Theirs })
    } else if (status === 401) say({ state: 'signed-out' })
    else if (status === 0) say({ state: 'offline' })
    else say({ state: 'failed', error, reasons })
    // What the server can't take it can't take again; a change of the text is tried anew.
    if (status === 0 || status === 429 || status >= 500) later(again)
    else if (status !== 409 && status !== 401) failures = 0
    return false
  }

  return {
    changed,
    copy,
    isDirty,
    /** The version that the desk holds of this text. */
    version: () => now,
    /** Saves all there is, now. Answers whether the server has it. */
    async save(): Promise<boolean> {
      if (flight) await flight
      while (isDirty() && !halted) if (!(await push())) return false
      return !halted
    },
    /** Tries again at once: the network is back, or somebody has signed in again. */
    retry(): void {
      if (failures > 0 && !halted) void push()
    },
    /** Goes on from what somebody else has saved, after a person chose to. */
    goOnFrom(theirs: { version: number; manuscript: Manuscript }): void {
      now = theirs.version
      confirmed = JSON.stringify(theirs.manuscript)
      halted = false
      failures = 0
      savedEdition = edition
      firstChange = 0
      forget()
      say({ state: 'saved', at: null })
    },
    /** Somebody else's text was met on another way than saving. */
    meet(theirs: Theirs): void {
      halted = true
      clearTimeout(clock)
      say({ state: 'conflict', theirs })
    },
    /** The server changed the text itself, as publishing fixes the slug; it is confirmed as it stands now. */
    confirm(manuscript: Manuscript): void {
      confirmed = JSON.stringify(manuscript)
    },
    stop(): void {
      clearTimeout(clock)
      clearTimeout(copyClock)
    },
  }
}

export type Saving = ReturnType<typeof keepSaving>
