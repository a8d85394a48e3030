import * as z from 'zod'
import type { changePage, restorePage } from '#db/pages/commands'
import type { publishPage, withdrawPage } from '#db/pages/publishing'
import { documentSchema, emptyDocument } from '#lib/story/document'
import { shortDateTime } from '#lib/time'
import type { Result } from '#server/desk/answers'
import { slug, version } from '#server/desk/taxonomy-bodies'
import { toldOf } from '#server/desk/taxonomy-terms'

const title = z.string().trim().min(1).max(60)
const titleHant = z.string().trim().max(60).default('')

/** A new standing page as a request brings it; without an address it gets one from its title. */
export const pageBody = z
  .strictObject({ title, titleHant, slug: slug.or(z.literal('')).default('') })
  .transform((words) => ({ ...words, body: emptyDocument }))
/** A standing page as it shall be. */
export const pageEdit = z.strictObject({ title, titleHant, slug, body: documentSchema, version })
/** What is done with a page as it is in one version. */
export const pageVersionBody = z.strictObject({ version })

type Came = Awaited<ReturnType<typeof changePage | typeof restorePage | typeof publishPage | typeof withdrawPage>>

/** What a command came to, in words for the editor; who was there before them is named. */
export function pageTold(came: Came): Result {
  if (came.outcome !== 'conflict') return toldOf(came, '固定页面')
  return { ...came, error: `${came.by} ${shortDateTime(new Date(came.at), new Date())}改过这一页` }
}
