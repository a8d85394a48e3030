import * as z from 'zod'
import { closeFirstSteps, getFirstSteps } from '#db/settings/first-steps'
import { deed, reading } from '#server/desk/deed'

/** How far a new newsroom has come; `steps` is null where nobody is led. */
export const GET = reading({ permission: 'settings.change' }, async () => ({ outcome: 'found', steps: await getFirstSteps() }))

/** Closes the guide for good. */
export const POST = deed({ permission: 'settings.change', body: z.strictObject({ closed: z.literal(true) }) }, async ({ staff }) => {
  await closeFirstSteps(staff)
  return { outcome: 'saved' }
})
