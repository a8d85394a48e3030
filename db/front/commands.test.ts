import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { pinToFront, unpinFromFront } from '#db/front/commands'
import { getFront } from '#db/front/queries'
import { redirectOldAddress } from '#db/redirects/commands'
import { getRedirect } from '#db/redirects/queries'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { freshDatabase } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { blankManuscript } from '#lib/story/manuscript'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

async function published(headline: string): Promise<number> {
  const body = {
    type: 'doc' as const,
    attrs: { version: 1 as const },
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '正文。' }] }],
  }
  const id = await createStory(theHouse, 'report', { ...blankManuscript, headline, section: 1, body })
  await publishStory(theHouse, id, { version: 1 })
  return id
}

test('a pinned story leads until it is given back to the rule', async () => {
  const older = await published('较早的稿件')
  const newer = await published('较新的稿件')
  expect((await getFront([])).lead?.id).toBe(newer)
  await pinToFront(theHouse, 'lead', 0, older)
  expect((await getFront([])).lead?.id).toBe(older)
  await unpinFromFront(theHouse, 'lead', 0)
  expect((await getFront([])).lead?.id).toBe(newer)
  const wire = await listWireAfter(0)
  expect(wire.slice(-2).map((row) => [row.event, row.hard])).toEqual([
    ['front-pinned', ['front']],
    ['front-unpinned', ['front']],
  ])
})

test('an old address leads on to where the desk last said', async () => {
  expect(await getRedirect('/2024/04/fentaini')).toBeNull()
  await redirectOldAddress(theHouse, '/2024/04/fentaini', '/a/1-x')
  await redirectOldAddress(theHouse, '/2024/04/fentaini', '/a/2-y')
  expect(await getRedirect('/2024/04/fentaini')).toEqual({ target: '/a/2-y', status: 301 })
})
