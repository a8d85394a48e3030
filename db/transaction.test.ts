import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { database, db } from '#db/client'
import { searchStories } from '#db/search/queries'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { listLatest } from '#db/stories/queries'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { getWireHead } from '#db/wire/queries'
import { onWake } from '#db/wire/wake'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const file = (slug: string) => db().insert(topics).values({ slug, name: slug, pinyin: slug })
const slugs = async () =>
  (await db().select({ slug: topics.slug }).from(topics)).map((row) => row.slug).filter((slug) => slug !== 'meigonghe')
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

test('an error in the middle leaves nothing, and the error comes through', async () => {
  await expect(
    inTransaction(async () => {
      await file('yi')
      await pause()
      await file('er')
      throw new Error('断电')
    }),
  ).rejects.toThrow('断电')
  expect(await slugs()).toEqual([])
})

test('a statement that the database refuses undoes what came before it', async () => {
  await expect(
    inTransaction(async () => {
      await file('yi')
      await file('yi')
    }),
  ).rejects.toThrow()
  expect(await slugs()).toEqual([])
  await inTransaction(() => file('san'))
  expect(await slugs()).toEqual(['san'])
})

test('a rolled-back publication is not read, not found and not on the wire', async () => {
  const before = await getWireHead()
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  await expect(
    inTransaction(async () => {
      await publishStory(theHouse, id, { version: 1 })
      throw new Error('断电')
    }),
  ).rejects.toThrow()
  expect((await listLatest()).cards).toEqual([])
  expect((await searchStories({ q: '湄公河' })).cards).toEqual([])
  expect(await getWireHead()).toBe(before)
})

test('work inside a transaction joins it', async () => {
  await expect(
    inTransaction(async () => {
      await inTransaction(() => file('nei'))
      expect(await slugs()).toEqual(['nei'])
      throw new Error('外层失败')
    }),
  ).rejects.toThrow('外层失败')
  expect(await slugs()).toEqual([])
})

test('fifty writers at once all write, one after another, though some fail', async () => {
  const writers = Array.from({ length: 50 }, (_, at) =>
    inTransaction(async () => {
      const seen = (await slugs()).length
      await pause()
      await file(`gao-${at}`)
      if (at % 10 === 3) throw new Error('断电')
      return seen
    }),
  )
  const ended = await Promise.allSettled(writers)
  expect(ended.filter((it) => it.status === 'rejected')).toHaveLength(5)
  expect(await slugs()).toHaveLength(45)
  // On SQLite each saw exactly what those before it had left.
  if (database().sqlite)
    expect(ended.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))).toEqual(Array.from({ length: 45 }, (_, at) => at))
})

test('readers outside do not see what is not committed', async () => {
  if (!database().sqlite) return // PGlite has a single connection.
  let outside: string[] = ['?']
  let look: () => void = () => undefined
  const looked = new Promise<void>((resolve) => {
    look = resolve
  })
  const writing = inTransaction(async () => {
    await file('yi')
    await looked
  })
  await pause()
  outside = await slugs()
  look()
  await writing
  expect(outside).toEqual([])
  expect(await slugs()).toEqual(['yi'])
})

test('followers are woken after a commit and not after a rollback', async () => {
  let woken = 0
  const stop = onWake(() => {
    woken += 1
  })
  await inTransaction(() => inTransaction(() => file('yi')))
  await inTransaction(async () => {
    throw new Error('断电')
  }).catch(() => undefined)
  stop()
  expect(woken).toBe(1)
})

test('two publications at once both come out', async () => {
  await Promise.all([publish({ headline: '甲' }), publish({ headline: '乙' })])
  expect((await listLatest()).cards.map((card) => card.headline).toSorted()).toEqual(['甲', '乙'].toSorted())
})
