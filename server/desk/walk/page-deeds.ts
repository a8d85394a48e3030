import { randomBytes } from 'node:crypto'
import { theHouse } from '#db/audit/commands'
import { addPage } from '#db/pages/commands'
import { listPages } from '#db/pages/desk'
import { publishPage } from '#db/pages/publishing'
import type { StoryDocument } from '#lib/story/document'
import type { Making } from '#server/desk/walk/scene'

const body: StoryDocument = {
  ...{ type: 'doc', attrs: { version: 1 } },
  content: [{ type: 'paragraph', content: [{ type: 'text', text: '正文' }] }],
}
const words = () => {
  const some = randomBytes(4).toString('hex')
  return { title: `页${some}`, titleHant: '', slug: `ye-${some}` }
}
const page = async () => {
  const added = await addPage(theHouse, { ...words(), body })
  return 'id' in added ? added.id : 0
}
const out = async () => {
  const id = await page()
  await publishPage(theHouse, id, { version: 1 })
  return id
}

/** What the doors of standing pages take. */
export const pageDeeds: Record<string, Making> = {
  'GET admin/pages/[id]/versions/[version]': async () => ({ params: { id: await page(), version: 1 } }),
  'POST admin/pages': async () => ({ body: words() }),
  'POST admin/pages/[id]/publish': async () => ({ params: { id: await page() }, body: { version: 1 } }),
  'POST admin/pages/[id]/versions/[version]/restore': async () => ({ params: { id: await page(), version: 1 }, body: { version: 1 } }),
  'POST admin/pages/[id]/withdraw': async () => ({ params: { id: await out() }, body: { version: 1 } }),
  'POST admin/pages/order': async () => {
    await page()
    const before = (await listPages()).map((it) => it.id)
    return { body: { before, order: before.toReversed() } }
  },
  'PUT admin/pages/[id]': async () => ({ params: { id: await page() }, body: { ...words(), body, version: 1 } }),
}
