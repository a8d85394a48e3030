import { sessionProof } from '#server/auth/secret'
import { reading } from '#server/desk/deed'

/** Who is signed in, and the proof a program must send in place of an Origin. */
export const GET = reading({ permission: 'story.write' }, async ({ staff }) => ({
  outcome: 'found',
  id: staff.id,
  name: staff.name,
  role: staff.role,
  proof: sessionProof(staff.token),
}))
