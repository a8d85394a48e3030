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
