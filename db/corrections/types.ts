import type { CorrectionKind } from '#lib/story/changes'

/** A correction with the story it mends. */
export type Correction = {
  id: number
  kind: CorrectionKind
  wrong: string
  right: string
  correctedAt: Date
  story: { id: number; slug: string; headline: string }
}
