import * as z from 'zod'
import { pinToFront } from '#db/front/commands'
import { deed } from '#server/desk/deed'
import { placeBody, told } from '#server/desk/front-terms'

const body = placeBody.extend({ story: z.int().positive(), until: z.iso.datetime().nullable().default(null) })

/** Pins a story to a place on the front. */
export const POST = deed({ permission: 'front.arrange', body }, async ({ staff, body: { area, position, story, until, expect } }) =>
  told(
    await pinToFront(staff, area, position, story, { until: until ? new Date(until) : null, ...(expect === undefined ? {} : { expect }) }),
  ),
)
