import { randomUUID } from 'node:crypto'
import type { Actor } from '#db/audit/commands'
import type { StaffRole } from '#db/staff/schema'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { manuscriptOf } from '#db/testing'
import type { Employed } from '#server/desk/testing'

/** What is sent to a door: its open parts, what is asked, and the body. `headers` where somebody else must send it. */
export type Sent = {
  params?: Record<string, string | number>
  asked?: string
  body?: unknown
  bytes?: Buffer
  headers?: Record<string, string>
}
/** Who sends, who made what it is about, a picture nobody has seen before, and a site that has pictures. */
export type Scene = {
  who: Employed
  role: StaffRole
  colleague: Actor & { id: string }
  picture: () => Promise<Buffer>
  site: string
}
/** Makes what a door is about, and answers what to send there. */
export type Making = (scene: Scene) => Promise<Sent>

export const key = (): string => randomUUID()
export const inAnHour = (): Date => new Date(Date.now() + 3_600_000)

/** A story of the colleague's that nobody has sent anywhere. */
export const draft = ({ colleague }: Scene): Promise<number> => createStory(colleague, 'report', manuscriptOf({}))

/** One that readers have, and the key of its publication. */
export async function published(scene: Scene): Promise<{ id: number; key: string }> {
  const id = await draft(scene)
  const printed = key()
  const result = await publishStory(scene.colleague, id, { version: 1, key: printed, change: 'new' })
  if (result.outcome !== 'published') throw new Error(`published: ${JSON.stringify(result)}`)
  return { id, key: printed }
}
