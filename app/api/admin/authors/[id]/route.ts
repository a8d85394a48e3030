import { changeAuthor } from '#db/authors/commands'
import { deed } from '#server/desk/deed'
import { authorEdit } from '#server/desk/taxonomy-bodies'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

/** Puts other words in the place of an author's. */
export const PUT = deed({ permission: 'taxonomy.edit', body: authorEdit, maxBytes: 10_000 }, async ({ staff, params, body }) =>
  toldOf(await changeAuthor(staff, numberIn(params.id), body), '作者'),
)
