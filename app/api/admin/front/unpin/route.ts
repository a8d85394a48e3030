import { unpinFromFront } from '#db/front/commands'
import { deed } from '#server/desk/deed'
import { placeBody, told } from '#server/desk/front-terms'

/** Gives a place on the front back to the rule. */
export const POST = deed({ permission: 'front.arrange', body: placeBody }, async ({ staff, body: { area, position, expect } }) =>
  told(await unpinFromFront(staff, area, position, expect === undefined ? {} : { expect })),
)
