import * as z from 'zod'
import { removeSection } from '#db/sections/commands'
import { deed } from '#server/desk/deed'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

const body = z.strictObject({ moveTo: z.int().positive().nullable().default(null) })

/** Gives a section up; its stories move to another. */
export const POST = deed({ permission: 'taxonomy.edit', body }, async ({ staff, params, body: { moveTo } }) =>
  toldOf(await removeSection(staff, numberIn(params.id), moveTo), '频道'),
)
