import { changeSpecial } from '#db/specials/commands'
import { deed } from '#server/desk/deed'
import { specialEdit } from '#server/desk/taxonomy-bodies'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

/** Puts other words in the place of a special's. */
export const PUT = deed({ permission: 'specials.edit', body: specialEdit, maxBytes: 100_000 }, async ({ staff, params, body }) =>
  toldOf(await changeSpecial(staff, numberIn(params.id), body), '专题'),
)
