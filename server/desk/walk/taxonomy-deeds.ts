import { randomBytes } from 'node:crypto'
import { theHouse } from '#db/audit/commands'
import { addAuthor } from '#db/authors/commands'
import { addSection } from '#db/sections/commands'
import { listSections } from '#db/sections/queries'
import { openSpecial } from '#db/specials/commands'
import { getStripDesk } from '#db/specials/front'
import type { SpecialWords } from '#db/specials/types'
import { addTopic } from '#db/topics/commands'
import { mergeTopics } from '#db/topics/merge'
import { type Making, published } from '#server/desk/walk/scene'

const words = () => {
  const some = randomBytes(4).toString('hex')
  return { name: `名${some}`, nameHant: '', slug: `ming-${some}`, description: '' }
}
const topic = async () => {
  const added = await addTopic(theHouse, words())
  return 'id' in added ? added.id : 0
}

const look = { layout: 'picture' as const, opening: 'picture' as const, hue: '' as const, hidden: false }
const section = async () => {
  const added = await addSection(theHouse, { ...words(), ...look })
  return 'id' in added ? added.id : 0
}

const blank = { introduction: '导语', picture: null, pictureAlt: '', lead: null, hidden: true, chapters: [] }
const special = async (more: Partial<SpecialWords> = {}) => {
  const { name: title, slug } = words()
  const opened = await openSpecial(theHouse, { ...blank, title, slug, ...more })
  return 'id' in opened ? opened.id : 0
}

const person = () => {
  const { name, nameHant, slug } = words()
  return { name, nameHant, slug, role: '', bio: '', contact: '', portrait: null, staff: null, retired: false }
}
const author = async () => {
  const added = await addAuthor(theHouse, person())
  return 'id' in added ? added.id : 0
}

/** What the doors of sections, topics, authors and specials take. */
export const taxonomyDeeds: Record<string, Making> = {
  'GET admin/topics/[id]/merge': async () => ({ params: { id: await topic() }, asked: `into=${await topic()}` }),
  'POST admin/authors': async () => ({ body: person() }),
  'POST admin/front/special': async (scene) => {
    const { id } = await published(scene)
    const pinned = await special({ hidden: false, lead: id })
    const [place] = (await getStripDesk()).places
    return { body: { position: 0, special: pinned, expect: place?.pinned?.id ?? null } }
  },
  'POST admin/sections': async () => ({ body: { ...words(), ...look } }),
  'POST admin/sections/[id]/remove': async () => ({ params: { id: await section() }, body: {} }),
  'POST admin/sections/order': async () => {
    const before = (await listSections()).map((it) => it.id)
    return { body: { before, order: before.toReversed() } }
  },
  'POST admin/specials': async () => ({ body: { title: words().name, slug: words().slug } }),
  'POST admin/topics': async () => ({ body: words() }),
  'POST admin/topics/[id]/merge': async () => ({ params: { id: await topic() }, body: { into: await topic(), version: 1 } }),
  'POST admin/topics/[id]/remove': async () => ({ params: { id: await topic() }, body: {} }),
  'POST admin/topics/merges/[id]/undo': async () => {
    const merged = await mergeTopics(theHouse, { source: await topic(), target: await topic(), version: 1 })
    return { params: { id: 'id' in merged ? merged.id : 0 }, body: {} }
  },
  'PUT admin/authors/[id]': async () => ({ params: { id: await author() }, body: { ...person(), version: 1 } }),
  'PUT admin/sections/[id]': async () => ({ params: { id: await section() }, body: { ...words(), ...look, version: 1 } }),
  'PUT admin/specials/[id]': async () => ({
    params: { id: await special() },
    body: { ...blank, title: words().name, slug: words().slug, version: 1 },
  }),
  'PUT admin/topics/[id]': async () => ({ params: { id: await topic() }, body: { ...words(), version: 1 } }),
}
