import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { revokePreview, sharePreview } from '#db/previews/commands'
import { getPreviewLink, listPreviewLinks } from '#db/previews/queries'
import { createStory } from '#db/stories/commands'
import { freshDatabase, manuscriptOf } from '#db/testing'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const hour = 3_600_000

test('a link is on its story’s list until it has expired', async () => {
  const story = await createStory(theHouse, 'report', manuscriptOf({}))
  const expiresAt = new Date(Date.now() + hour)
  const id = await sharePreview(theHouse, story, expiresAt)
  expect(await getPreviewLink(id)).toMatchObject({ id, story, expiresAt, revokedAt: null })
  expect((await listPreviewLinks(story, new Date())).map((it) => it.id)).toEqual([id])
  expect(await listPreviewLinks(story, expiresAt)).toEqual([])
  expect(await listPreviewLinks(story + 1, new Date())).toEqual([])
})

test('a link is taken back once, and only through its own story', async () => {
  const story = await createStory(theHouse, 'report', manuscriptOf({}))
  const id = await sharePreview(theHouse, story, new Date(Date.now() + hour))
  expect(await revokePreview(theHouse, story + 1, id)).toEqual({ outcome: 'missing' })
  expect((await getPreviewLink(id))?.revokedAt).toBeNull()
  expect(await revokePreview(theHouse, story, id)).toEqual({ outcome: 'revoked' })
  const taken = (await getPreviewLink(id))?.revokedAt
  expect(taken).toBeInstanceOf(Date)
  expect(await revokePreview(theHouse, story, id)).toEqual({ outcome: 'revoked' })
  expect((await getPreviewLink(id))?.revokedAt).toEqual(taken)
})
