import * as z from 'zod'
import type { Arranged } from '#db/front/commands'
import { frontAreas } from '#lib/front/areas'
import type { Result } from '#server/desk/answers'

/** The place that a change of the front is about, and what the editor saw pinned there. */
export const placeBody = z.strictObject({
  area: z.enum([...frontAreas, 'section']),
  // At a section's own front it is the number of the section.
  position: z.int().min(0).max(1_000_000),
  expect: z.int().positive().nullable().optional(),
})

/** What became of a change of the front, in the shape of an answer. */
export function told(result: Arranged): Result {
  if (result.outcome === 'conflict') return { ...result, error: '别人刚刚改过这个版位，请看清现在的样子再改' }
  if (result.outcome === 'refused') return { ...result, error: result.reasons[0] ?? '' }
  return result
}
