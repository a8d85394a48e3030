/** A correction with the story it mends. */
export type Correction = {
  id: number
  wrong: string
  right: string
  correctedAt: Date
  story: { id: number; slug: string; headline: string }
}
