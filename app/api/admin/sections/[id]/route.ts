import { changeSection } from '#db/sections/commands'
import { deed } from '#server/desk/deed'
import { sectionEdit } from '#server/desk/taxonomy-bodies'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

/** Puts other words in the place of a section's. */
export const PUT = deed({ permission: 'taxonomy.edit', body: sectionEdit, maxBytes: 10_000 }, async ({ staff, params, body }) =>
  toldOf(await changeSection(staff, numberIn(params.id), body), '频道'),
)
