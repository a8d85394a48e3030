import { randomBytes } from 'node:crypto'
import { theHouse } from '#db/audit/commands'
import { addTopic } from '#db/topics/commands'
import { mergeTopics } from '#db/topics/merge'
import type { Making } from '#server/desk/walk/scene'

const words = () => {
  const some = randomBytes(4).toString('hex')
  return { name: `名${some}`, nameHant: '', slug: `ming-${some}`, description: '' }
}
const topic = async () => {
  const added = await addTopic(theHouse, words())
  return 'id' in added ? added.id : 0
}

/** What the doors of sections, topics, authors and specials take. */
export const taxonomyDeeds: Record<string, Making> = {
  'GET admin/topics/[id]/merge': async () => ({ params: { id: await topic() }, asked: `into=${await topic()}` }),
  'POST admin/topics': async () => ({ body: words() }),
  'POST admin/topics/[id]/merge': async () => ({ params: { id: await topic() }, body: { into: await topic(), version: 1 } }),
  'POST admin/topics/[id]/remove': async () => ({ params: { id: await topic() }, body: {} }),
  'POST admin/topics/merges/[id]/undo': async () => {
    const merged = await mergeTopics(theHouse, { source: await topic(), target: await topic(), version: 1 })
    return { params: { id: 'id' in merged ? merged.id : 0 }, body: {} }
  },
  'PUT admin/topics/[id]': async () => ({ params: { id: await topic() }, body: { ...words(), version: 1 } }),
}
