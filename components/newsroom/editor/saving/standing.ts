import type { Manuscript } from '#lib/story/manuscript'

/** What somebody else saved in between; `own` when it was oneself, in another window. */
export type Theirs = { serverVersion: number; by: string; at: string; own?: boolean; manuscript: Manuscript }

/** Whether the words are safe. `since` when it stands so, `saved` when the server last confirmed some, or null. */
export type Standing = { since: number; saved: number | null } & State
export type State =
  | { state: 'saved' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'offline' }
  | { state: 'signed-out' }
  | { state: 'another-writer'; id: string; name: string }
  | { state: 'conflict'; theirs: Theirs }
  | { state: 'failed'; error: string; reasons: string[] }

/** One try at saving. It keeps its name until the server has said yes or no, so that a lost answer is no conflict. */
export type Attempt = { saveId: string; seq: number; version: number; over: boolean; manuscript: Manuscript }

/** Who has taken this story over, and when. */
export type Takeover = { by: string; at: string }

/** In whose name the text is saved. */
export type Writer = { id: string; name: string }

/** What keeps the words of one open story safe, beside the saving itself. */
export type Safety = {
  tab: string
  writer: Writer
  /** False when this browser keeps no copy of what is written. */
  kept: boolean
  /** What the last save heard of a take-over. */
  taken: Takeover | null
  /** Somebody has signed in on this page: what waits is saved in their name. */
  enter: (as: Writer) => void
  /** Lays the text as it is now where later copies don't overwrite it; it is offered as every copy that was left. */
  layAside: () => Promise<boolean>
  isComposing: () => boolean
}
