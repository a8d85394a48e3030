import type { StoryKind, StoryState } from '#lib/story/kinds'

/** A story as a line of the board. `at` is what the list sorts by: last saved, due, published, sent, mentioned. */
export type BoardLine = { id: number; kind: StoryKind; state: StoryState; headline: string; section: string | null; at: Date }

/** 工作台: what is before one person now. */
export type Board = {
  /** Their own that are not out yet, last saved first; `returned` is why it was sent back. */
  mine: (BoardLine & { returned: string })[]
  /** Sent for review or approved and not out: who waits longest first. */
  waiting: BoardLine[]
  /** Notes that name them and are not resolved, newest first. */
  mentions: (BoardLine & { note: number; text: string; by: string })[]
  /** Due and not out, with what stood in the way. */
  late: (BoardLine & { trouble: string; dead: boolean })[]
  /** Due within four hours. */
  soon: BoardLine[]
  /** Published since midnight in Beijing, newest first, with the reads of today and of the last five minutes. */
  today: (BoardLine & { slug: string; reads: number; now: number })[]
  /** Who has which story open. */
  writing: { id: number; headline: string; names: string[] }[]
}

/** What can be done to many stories at once. */
export type BulkAction =
  | { do: 'assign'; staff: string | null }
  | { do: 'section'; section: number }
  | { do: 'topic'; topic: number }
  | { do: 'submit' }
  /** `versions`: of each story the version that whoever approves has seen. */
  | { do: 'approve'; versions: Record<string, number> }
  | { do: 'archive' }
  | { do: 'bin' }
  | { do: 'restore' }

/** How one story stood before: what an undo needs. */
export type BulkBefore = {
  story: number
  state: StoryState
  assignee: string | null
  section: number | null
  /** Whether the action gave it the topic. */
  gaveTopic: boolean
  reviewer?: string | null
  /** The move that the action was; while it is the story's last, nobody has moved it since. */
  step?: number
}

/** One's last bulk action, as long as it can be taken back. */
export type LastBulk = { id: number; do: BulkAction['do']; stories: number; at: Date }

/** By what 稿库 is narrowed and sorted. Instants bound `savedAt`. */
export type LibraryFilter = {
  words?: string | undefined
  state?: StoryState | undefined
  section?: number | undefined
  kind?: StoryKind | undefined
  /** Began it, or has it. */
  person?: string | undefined
  topic?: number | undefined
  /** Signed by: in the working copy or before readers. */
  author?: number | undefined
  corrected?: boolean | undefined
  from?: Date | undefined
  until?: Date | undefined
  /** The bin in the place of the library. */
  binned?: boolean | undefined
  sort?: LibrarySort | undefined
  page?: number | undefined
  /** Only what this person began or has: for who may see no others. */
  only?: string | undefined
}

export const librarySorts = ['saved', 'created', 'published', 'planned'] as const
export type LibrarySort = (typeof librarySorts)[number]

/** What stands on the calendar: planned, scheduled, published, or free from an embargo. */
export type CalendarEntry = {
  id: number
  kind: StoryKind
  state: StoryState
  headline: string
  section: string | null
  at: Date
  as: 'planned' | 'scheduled' | 'published' | 'embargo'
}

/** 列: what 稿库 shows of a story beside its headline, in this order. */
export const libraryColumns = ['state', 'section', 'kind', 'authors', 'assignee', 'created', 'published', 'planned', 'saved'] as const
export type LibraryColumn = (typeof libraryColumns)[number]
