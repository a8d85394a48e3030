import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db, execute } from '#db/client'
import { fileMedia } from '#db/media/commands'
import { listReleased } from '#db/media/released'
import { mediaUses } from '#db/media/schema'
import { listUses } from '#db/media/where-used'
import { addPage, changePage } from '#db/pages/commands'
import { getPageForDesk, listPageVersions } from '#db/pages/desk'
import { publishPage, withdrawPage } from '#db/pages/publishing'
import { getPage } from '#db/pages/queries'
import { pages } from '#db/pages/schema'
import { text } from '#db/pages/testing'
import { getSite } from '#db/settings/queries'
import { freshDatabase } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { env } from '#lib/env'
import { useIn } from '#lib/media/uses'
import type { StoryDocument } from '#lib/story/document'

let close: () => Promise<void>
let picture: number
beforeEach(async () => {
  close = await freshDatabase()
  const file = {
    kind: 'picture' as const,
    hash: '1'.repeat(16),
    mime: 'image/jpeg',
    name: '',
    bytes: 1,
    licence: 'own' as const,
    widths: [320],
  }
  picture = (await fileMedia(theHouse, file, [])).id
})
afterEach(() => close())

const showing = (media: number): StoryDocument => ({
  ...{ type: 'doc', attrs: { version: 1 } },
  content: [{ type: 'gallery', attrs: { title: '', pictures: [{ media, alt: '图', caption: '', credit: '本报' }] } }],
})
const words = text('只有字')
const page = (body: StoryDocument, slug = 'about') => ({ slug, title: '关于本报', titleHant: '', body })
const released = async () => (await listReleased()).length
const copies = async (slug: string) =>
  (await db().select().from(mediaUses)).flatMap((it) => (it.subject === useIn.page(slug) ? [it.copy] : [])).toSorted()

test('a picture is kept for the desk with the words saved, public with those published, and kept for the versions afterwards', async () => {
  const added = await addPage(theHouse, page(showing(picture)))
  const id = 'id' in added ? added.id : 0
  expect([await released(), await copies('about')]).toEqual([0, ['desk']])
  expect(await listUses(picture)).toMatchObject([{ of: 'page', name: '关于本报', readers: false }])
  await publishPage(theHouse, id, { version: 1 })
  expect([await released(), await copies('about')]).toEqual([1, ['desk', 'printed', 'readers']])

  await changePage(theHouse, id, { ...page(words), version: 1 })
  expect([await released(), await copies('about')]).toEqual([1, ['printed', 'readers']])
  await publishPage(theHouse, id, { version: 2 })
  expect([await released(), await copies('about')]).toEqual([0, ['printed']])
})

test('a page that is withdrawn or moved takes its pictures along', async () => {
  const added = await addPage(theHouse, page(showing(picture)))
  const id = 'id' in added ? added.id : 0
  await publishPage(theHouse, id, { version: 1 })
  await changePage(theHouse, id, { ...page(showing(picture), 'guanyu'), version: 1 })
  await publishPage(theHouse, id, { version: 2 })
  expect([await copies('about'), await copies('guanyu')]).toEqual([['printed'], ['desk', 'printed', 'readers']])
  await withdrawPage(theHouse, id, { version: 2 })
  expect([await released(), await copies('guanyu')]).toEqual([0, ['desk', 'printed']])
})

test('pages of a database from before are carried over: published, in their order, with a first version and their pictures', async () => {
  const at = new Date('2026-11-20T08:00:00Z')
  await inTransaction(async () => {
    for (const slug of ['about', 'privacy'])
      await db()
        .insert(pages)
        .values({ ...page(showing(picture), slug), updatedAt: at })
    await db()
      .insert(mediaUses)
      .values({ media: picture, subject: useIn.page('about'), copy: 'readers' })
    const [, carried = ''] = migration().split('-- Pages of before')
    for (const statement of `-- ${carried}`.split('--> statement-breakpoint')) await execute(sql.raw(statement))
  })
  const row = await getPage('about')
  expect(row).toMatchObject({ hidden: false, firstPublished: at, version: 1, publishedVersion: 1 })
  expect((await getSite()).standing.map((it) => it.slug)).toEqual(['about', 'privacy'])
  expect(await getPageForDesk(row?.id ?? 0)).toMatchObject({ title: '关于本报', body: showing(picture), savedAt: at })
  expect(await listPageVersions(row?.id ?? 0)).toMatchObject([{ version: 1, by: null, at, publishedAt: at }])
  expect(await copies('about')).toEqual(['desk', 'printed', 'readers'])
})

const migration = () => {
  const folder = `db/migrations/${env.dialect}`
  return readFileSync(`${folder}/${readdirSync(folder).find((it) => it.endsWith('_pages.sql')) ?? ''}`, 'utf8')
}
