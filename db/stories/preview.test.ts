import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { createStory } from '#db/stories/commands'
import { previewStory } from '#db/stories/preview'
import { publishStory } from '#db/stories/publish'
import { getStory } from '#db/stories/queries'
import { saveStory } from '#db/stories/save'
import { freshDatabase } from '#db/testing'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const written = (headline: string): Manuscript => ({
  ...blankManuscript,
  headline,
  section: 1,
  topics: [1],
  bylines: [{ author: 1, role: 'reporter' }],
  body: { type: 'doc', attrs: { version: 1 }, content: [{ type: 'paragraph', content: [{ type: 'text', text: '水位下降。' }] }] },
})

test('a preview shows the working copy whole and leaves nothing behind', async () => {
  const id = await createStory(theHouse, 'report', written('还没发的稿件'))
  const shown = await previewStory(id)
  expect(shown).toMatchObject({
    headline: '还没发的稿件',
    section: { slug: 'asia' },
    topics: [{ name: '湄公河' }],
    bylines: [{ name: '林若溪' }],
  })
  expect(await getStory(id)).toBeNull()
})

test('a preview of an edit leaves readers what they have', async () => {
  const id = await createStory(theHouse, 'report', written('旧标题'))
  await publishStory(theHouse, id, { version: 1 })
  await saveStory(theHouse, id, 1, written('新标题'))
  expect((await previewStory(id))?.headline).toBe('新标题')
  expect((await getStory(id))?.headline).toBe('旧标题')
})

test('a story without headline and section can be looked at too', async () => {
  const id = await createStory(theHouse, 'report')
  expect((await previewStory(id))?.headline).toBe('')
  expect(await previewStory(999)).toBeNull()
})
