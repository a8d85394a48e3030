import * as z from 'zod'
import { layOutSection } from '#db/front/commands'
import { blockLayouts } from '#lib/front/areas'
import { deed } from '#server/desk/deed'
import { told } from '#server/desk/front-terms'

const body = z.strictObject({ section: z.string().max(80), layout: z.enum(blockLayouts) })

/** How a section stands on the front. */
export const POST = deed({ permission: 'front.arrange', body }, async ({ staff, body: { section, layout } }) =>
  told(await layOutSection(staff, section, layout)),
)
