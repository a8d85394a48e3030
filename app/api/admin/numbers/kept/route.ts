import * as z from 'zod'
import { changeSetting } from '#db/settings/commands'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ days: z.int().min(30).max(3700) })

/** For how many days the counts of readings are kept. */
export const POST = deed({ permission: 'settings.change', body, fresh: true }, async ({ staff, body: kept }) => {
  await changeSetting(staff, 'numbers', kept)
  return { outcome: 'saved' }
})
