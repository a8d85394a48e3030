import type { Role } from '#lib/permissions'
import type { Change } from '#lib/story/changes'
import type { StoryState } from '#lib/story/kinds'
import type { Verb } from '#lib/story/workflow'

/** Everything that can be asked of a story as a whole, beside what moves it. */
export type Deed = Verb | 'assign' | 'plan' | 'embargo' | 'expire'

export type Person = { id: string; name: string }
/** Somebody who works here; `pinyin` is the name's syllables, with spaces between. */
export type Colleague = Person & { role: Role; pinyin: string }

export type Step = {
  undoing: boolean
  verb: Verb
  before: StoryState
  after: StoryState
  version: number
  revision: number | null
  note: string
  by: string
  at: string
}

/** Where a story stands, as the route `status` tells it. Instants as ISO 8601. */
export type Status = {
  state: StoryState
  version: number
  /** The server's own hour, which counts; a desk's clock may be wrong. */
  now: string
  /** Working version that readers have; null when they have none. */
  printedVersion: number | null
  /** Address at the readers' side; null when they don't have it. */
  href: string | null
  /** The public history of its changes and corrections. */
  history: string | null
  slug: string | null
  assignee: Person | null
  reviewer: Person | null
  plannedAt: string | null
  embargoUntil: string | null
  schedule: { at: string; version: number; change: Change; by: string; lateSeconds: number; trouble: string; dead: boolean } | null
  expiresAt: string | null
  /** Seconds that the last scheduled publication came late; null when it came on time. */
  lateSeconds: number | null
  returned: { reason: string; by: string; at: string } | null
  /** The last publication, as long as it can be undone. */
  recall: { key: string; until: string } | null
  notes: { open: number; blocking: number }
  steps: Step[]
  /** What whoever asks may do with it now. */
  can: Verb[]
}
