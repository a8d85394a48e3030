import { listColleagues } from '#db/staff/queries'
import { reading } from '#server/desk/deed'

/** Who works here, by name: for giving a story to somebody and for naming them in a note. */
export const GET = reading({ permission: 'story.write' }, async () => ({ outcome: 'found', staff: await listColleagues() }))
