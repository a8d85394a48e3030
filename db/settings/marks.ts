import { createHash } from 'node:crypto'
import { defaultPaper } from '#db/settings/default-paper'
import type { PaperSettings } from '#db/settings/types'

/** To be raised when the pictures are drawn otherwise: every browser then asks anew. */
const DRAWING = 1

/**
 * Version of the pictures that are drawn from what the paper is called: share cards, logo, icons. It stands in their addresses,
 * so that no cache shows yesterday's name. Empty while the house's own words stand, whose pictures lie in public/.
 */
export function marksOf(paper: PaperSettings): string {
  const drawn = wordsDrawn(paper)
  if (drawn === wordsDrawn(defaultPaper)) return ''
  return createHash('sha256').update(`${DRAWING} ${drawn}`).digest('hex').slice(0, 12)
}

const wordsDrawn = ({ name, nameHant, tagline, taglineHant, accent }: PaperSettings) =>
  JSON.stringify([name, nameHant, tagline, taglineHant, accent.day])
