import type { Refused, Reply } from '#components/newsroom/ask'
import { copyOften } from '#components/newsroom/editor/saving/copy-often'
import type { Attempt, Standing, State, Theirs } from '#components/newsroom/editor/saving/standing'
import { newId } from '#lib/new-id'
import type { Manuscript } from '#lib/story/manuscript'
import { isSameManuscript } from '#lib/story/same'

type Terms = {
  version: number
  /** What stands on the desk as the server knows it: saving the same again is not needed. */
  known: Manuscript
  /** The newest text, or null while an input method is composing: half a word is not saved. */
  read: () => Manuscript | null
  send: (attempt: Attempt) => Promise<Reply<{ version: number }>>
  tell: (standing: Standing) => void
  /** Keeps a copy on this computer, or forgets it. */
  keep: (manuscript: Manuscript, version: number) => void
  forget: () => void
}

const PAUSE = 1500
const LONGEST = 10_000
const COMPOSING = 300

/**
 * Keeps a story saved: 1.5 s after the last change and 10 s after the first at most, one request at a time, the next made
 * of the newest text. Beside that a copy on this computer, until the server has confirmed it. It stops at a conflict,
 * which only a person can settle.
 */
export function keepSaving({ version, known, read, send, tell, keep, forget }: Terms) {
  let now = version
  let confirmed = JSON.stringify(known)
  let edition = 0
  let savedEdition = 0
  let firstChange = 0
  let failures = 0
  let seq = 0
  let settled: Standing = { state: 'saved', since: Date.now(), saved: null }
  let saved: number | null = null
  let halted = false
  let over = false
  let attempt: (Attempt & { edition: number; words: string }) | undefined
  let flight: Promise<boolean> | undefined
  let clock: ReturnType<typeof setTimeout> | undefined

  const isDirty = () => edition !== savedEdition
  const copies = copyOften(() => {
    const text = isDirty() ? read() : undefined
    if (text) keep(text, now)
    return text !== null
  })
  const say = (state: State) => {
    settled = { ...state, saved, since: settled.state === state.state && state.state !== 'saved' ? settled.since : Date.now() }
    tell(settled)
  }
  const later = (wait: number) => {
    clearTimeout(clock)
    clock = setTimeout(() => void push(), wait)
  }

  /** Something was changed. */
  function changed(): void {
    edition += 1
    firstChange ||= Date.now()
    copies.touched()
    if (halted || failures > 0) return
    if (settled.state === 'saved' || settled.state === 'failed') say({ state: 'unsaved' })
    later(Math.max(0, Math.min(PAUSE, firstChange + LONGEST - Date.now())))
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
    if (!attempt) {
      if (!isDirty()) return true
      const manuscript = read()
      if (!manuscript) {
        later(COMPOSING)
        return false
      }
      const words = JSON.stringify(manuscript)
      if (words === confirmed && !over) return arrived(edition, words)
      seq += 1
      attempt = { saveId: newId(), seq, version: now, over, manuscript, edition, words }
    }
    if (failures === 0) say({ state: 'saving' })
    const { edition: sending, words, ...sent } = attempt
    const reply = await send(sent)
    if (!reply.ok) return refused(reply)
    now = reply.body.version
    saved = Date.now()
    return arrived(sending, words)
  }

  function arrived(sent: number, words: string): boolean {
    attempt = undefined
    over = false
    savedEdition = sent
    confirmed = words
    failures = 0
    firstChange = 0
    if (isDirty()) {
      firstChange = Date.now()
      say({ state: 'unsaved' })
      later(PAUSE)
    } else {
      copies.stop()
      forget()
      say({ state: 'saved' })
    }
    return true
  }

  function refused({ status, error, reasons, body, after = 0 }: Refused): boolean {
    copies.now()
    if (status === 409) return met(body)
    failures += 1
    if (status === 401) say({ state: 'signed-out' })
    else if (status === 403 && body.code === 'another-writer') {
      say({ state: 'another-writer', id: String(body.id), name: String(body.name) })
    } else if (status === 0) {
      // That one is signed out weighs more than that nobody answers: it may have been said while this was under way.
      say({ state: settled.state === 'signed-out' ? 'signed-out' : 'offline' })
    } else say({ state: 'failed', error, reasons })
    if (status === 0 || status === 408 || status === 429 || status >= 500) {
      later(Math.max(after * 1000, Math.min(30_000, 2000 * 2 ** Math.min(failures - 1, 4))))
    } else if (settled.state === 'failed') {
      // What the server can't take it can't take again; a change of the text is tried anew.
      failures = 0
      attempt = undefined
    }
    return false
  }

  /** The server holds another version. It is a conflict only if it holds another text than this desk has seen or sent. */
  function met(body: Record<string, unknown>): boolean {
    const seen = [confirmed, ...(attempt ? [attempt.words] : [])].map((it) => JSON.parse(it) as Manuscript)
    attempt = undefined
    over = false
    if (body.code === 'superseded') {
      seq = Math.max(seq, Number(body.seq))
      later(PAUSE)
      return true
    }
    const theirs = body as unknown as Theirs
    if (seen.some((it) => isSameManuscript(it, theirs.manuscript))) {
      now = theirs.serverVersion
      confirmed = JSON.stringify(theirs.manuscript)
      later(0)
      return true
    }
    stopAt(theirs)
    return false
  }

  function stopAt(theirs: Theirs): void {
    halted = true
    clearTimeout(clock)
    say({ state: 'conflict', theirs })
  }

  return {
    changed,
    /** Keeps the copy now. */
    copy: copies.now,
    isDirty,
    /** Whether nothing waits to be saved, sent or decided. */
    isAtRest: () => !isDirty() && !attempt && !flight && !halted,
    /** The version that the desk holds of this text. */
    version: () => now,
    /** Saves all there is, now. Answers whether the server has it. */
    async save(): Promise<boolean> {
      if (flight) await flight
      while ((attempt || isDirty()) && !halted) if (!(await push())) return false
      return !halted
    },
    /** The page goes out of sight and may never come back: keeps what there is. */
    flush(): void {
      copies.now()
      if (isDirty() && failures === 0) void push()
    },
    /** Tries again at once: the network is back, or somebody has signed in again. */
    retry(): void {
      if (failures > 0 && !halted) void push()
    },
    /** The session has ended, as another tab says. */
    signedOut(): void {
      clearTimeout(clock)
      failures += 1
      if (!halted) say({ state: 'signed-out' })
    },
    /** Goes on from what somebody else has saved, after a person chose to. */
    goOnFrom(theirs: Pick<Theirs, 'serverVersion' | 'manuscript'>): void {
      now = theirs.serverVersion
      confirmed = JSON.stringify(theirs.manuscript)
      attempt = undefined
      halted = false
      over = false
      failures = 0
      savedEdition = edition
      firstChange = 0
      copies.stop()
      forget()
      say({ state: 'saved' })
    },
    /** Puts this text over what somebody else has saved, after a person chose to. Answers whether the server has it. */
    async overwrite(theirs: Theirs): Promise<boolean> {
      now = theirs.serverVersion
      attempt = undefined
      halted = false
      over = true
      failures = 0
      savedEdition = -1
      return push()
    },
    /** Somebody else's text was met on another way than saving. */
    meet(theirs: Theirs): void {
      if (isSameManuscript(JSON.parse(confirmed) as Manuscript, theirs.manuscript)) now = theirs.serverVersion
      else stopAt(theirs)
    },
    /** The server changed a part of the text itself, as publishing fixes the slug. What waits to be saved waits on. */
    confirm(part: Partial<Manuscript>): void {
      confirmed = JSON.stringify({ ...(JSON.parse(confirmed) as Manuscript), ...part })
    },
    stop(): void {
      clearTimeout(clock)
      copies.stop()
    },
  }
}

export type Saving = ReturnType<typeof keepSaving>
