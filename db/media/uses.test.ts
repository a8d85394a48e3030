import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db, execute } from '#db/client'
import { postLive } from '#db/live/commands'
import { fileMedia } from '#db/media/commands'
import { findFile, listReleased, storyShows } from '#db/media/released'
import { mediaUses } from '#db/media/schema'
import { createStory } from '#db/stories/commands'
import { previewStory } from '#db/stories/preview'
import { publishStory } from '#db/stories/publish'
import { saveStory } from '#db/stories/save'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { getWireHead, listWireAfter } from '#db/wire/queries'
import { env } from '#lib/env'
import type { Manuscript } from '#lib/story/manuscript'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const hashes = { lead: '1'.repeat(16), inside: '2'.repeat(16), clip: '3'.repeat(16) }
async function file(hash: string, kind: 'picture' | 'video' = 'picture'): Promise<number> {
  const mime = kind === 'picture' ? 'image/jpeg' : 'video/mp4'
  return (await fileMedia(theHouse, { kind, hash, mime, name: '', bytes: 1, licence: 'own', widths: kind === 'picture' ? [320] : [] }, []))
    .id
}
const migrationNamed = (name: string) => readdirSync(`db/migrations/${env.dialect}`).find((it) => it.endsWith(`_${name}.sql`)) ?? ''
const withPictures = (lead: number, inside: number): Partial<Manuscript> => ({
  picture: { media: lead, alt: '图', caption: '', credit: '本报' },
  body: {
    type: 'doc',
    attrs: { version: 1 },
    content: [
      { type: 'gallery', attrs: { title: '', pictures: [{ media: inside, alt: '图', caption: '', credit: '本报' }] } },
      { type: 'paragraph', content: [{ type: 'text', text: '正文。' }] },
    ],
  },
})
const released = async () => (await listReleased()).map((it) => it.hash).sort()

test('pictures are public from the publication to the withdrawal of the story that shows them', async () => {
  const [lead, inside] = [await file(hashes.lead), await file(hashes.inside)]
  const id = await createStory(theHouse, 'report', manuscriptOf(withPictures(lead, inside)))
  expect(await released()).toEqual([])
  expect(await storyShows(id, inside)).toBe(true)
  await previewStory(id)
  expect(await released()).toEqual([])
  await publishStory(theHouse, id, { version: 1 })
  expect(await released()).toEqual([hashes.lead, hashes.inside])

  await saveStory(theHouse, id, 1, manuscriptOf({}))
  expect(await storyShows(id, inside)).toBe(false)
  expect(await released()).toEqual([hashes.lead, hashes.inside])
  const head = await getWireHead()
  await withdrawStory(theHouse, id, '测试')
  expect(await released()).toEqual([])
  const withheld = (await listWireAfter(head)).find((row) => row.event === 'media-withheld')
  expect(withheld?.hard).toEqual([`media:${lead}`, `media:${inside}`])
})

test('a picture that another story shows stays public, and an update takes back only what nobody shows', async () => {
  const [lead, inside] = [await file(hashes.lead), await file(hashes.inside)]
  const first = await createStory(theHouse, 'report', manuscriptOf(withPictures(lead, inside)))
  await publishStory(theHouse, first, { version: 1 })
  const second = await createStory(theHouse, 'report', manuscriptOf(withPictures(lead, lead)))
  await publishStory(theHouse, second, { version: 1 })
  await saveStory(theHouse, first, 1, manuscriptOf({}))
  await publishStory(theHouse, first, { version: 2 })
  expect(await released()).toEqual([hashes.lead])
  expect((await findFile(hashes.inside))?.released).toBe(false)
})

test('what a live post shows is public with its story and not before', async () => {
  const clip = await file(hashes.clip, 'video')
  const live = await createStory(theHouse, 'live', manuscriptOf({}))
  const body: Manuscript['body'] = {
    type: 'doc',
    attrs: { version: 1 },
    content: [{ type: 'video', attrs: { media: clip, poster: null, captions: null, title: '', transcript: '' } }],
  }
  await postLive(theHouse, live, { headline: '现场', body, key: false, pinned: false })
  expect(await released()).toEqual([])
  expect(await storyShows(live, clip)).toBe(true)
  await publishStory(theHouse, live, { version: 1 })
  expect(await released()).toEqual([hashes.clip])
  await withdrawStory(theHouse, live, '测试')
  expect(await released()).toEqual([])
})

test('a paper from before this table learns from its texts what is used where', async () => {
  const [lead, inside, clip] = [await file(hashes.lead), await file(hashes.inside), await file(hashes.clip, 'video')]
  const id = await createStory(theHouse, 'live', manuscriptOf(withPictures(lead, inside)))
  await publishStory(theHouse, id, { version: 1 })
  const body: Manuscript['body'] = { type: 'doc', attrs: { version: 1 }, content: [] }
  body.content.push({ type: 'video', attrs: { media: clip, poster: lead, captions: null, title: '', transcript: '' } })
  await postLive(theHouse, id, { headline: '现场', body, key: false, pinned: false })
  await createStory(theHouse, 'report', manuscriptOf({ picture: { media: inside, alt: '', caption: '', credit: '' } }))

  const noted = async () => (await db().select().from(mediaUses)).map((it) => `${it.copy} ${it.subject} ${it.media}`).sort()
  const before = await noted()
  expect(before.length).toBe(11)
  await inTransaction(() => execute(sql`delete from media_uses`))
  const migrations = ['newsroom', 'printed_media'].map((it) => readFileSync(`db/migrations/${env.dialect}/${migrationNamed(it)}`, 'utf8'))
  const statements = migrations.flatMap((it) => it.split('--> statement-breakpoint'))
  const learning = statements.filter((it) => /INSERT (OR IGNORE )?INTO .media_uses/.test(it))
  expect(learning.length).toBe(10)
  await inTransaction(async () => {
    for (const statement of learning) await execute(sql.raw(statement))
  })
  expect(await noted()).toEqual(before)
})
