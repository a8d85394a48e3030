import { desc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { audit } from '#db/audit/schema'
import { db } from '#db/client'
import { addTerm, changeTerm, removeTerm } from '#db/terms/commands'
import { countTerms, getTerm, listTerms, listTermsFor } from '#db/terms/queries'
import type { TermWords } from '#db/terms/types'
import { freshDatabase } from '#db/testing'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const term = (hans: string, more: Partial<TermWords> = {}): TermWords => ({
  kind: 'place',
  hans,
  hant: '',
  aliases: [],
  note: '',
  story: 0,
  ...more,
})
const add = async (words: TermWords) => {
  const added = await addTerm(theHouse, words)
  if (added.outcome !== 'created') throw new Error(JSON.stringify(added))
  return added.id
}
const names = async (asked?: Parameters<typeof listTerms>[0]) => (await listTerms(asked)).terms.map((it) => it.hans)

test('entries stand by pinyin and are found by any form, by note, pinyin and initials, in either script', async () => {
  await add(term('新加坡', { aliases: ['星加坡'] }))
  await add(term('长沙'))
  await add(term('首尔', { aliases: ['汉城'], note: '2005年起用这个中文名' }))
  expect(await names()).toEqual(['长沙', '首尔', '新加坡'])
  for (const words of ['汉城', '漢城', 'shouer', 'se', '2005', '首 尔']) expect(await names({ words })).toEqual(['首尔'])
  expect(await names({ words: '%' })).toHaveLength(3)
  expect(await names({ words: '没有这个' })).toEqual([])
  expect(await names({ kind: 'person' })).toEqual([])
  expect(await countTerms()).toEqual({ place: 3 })
})

test('a story has the entries of the paper and its own, and nobody else’s', async () => {
  await add(term('沙利文', { kind: 'person' }))
  await add(term('沙利文', { kind: 'person', story: 7, note: '本稿另有其人' }))
  await add(term('某某', { story: 8 }))
  expect((await listTermsFor(7)).map((it) => [it.hans, it.story])).toEqual([
    ['沙利文', 0],
    ['沙利文', 7],
  ])
})

test('a form has one entry, and no entry calls the form of another wrong', async () => {
  await add(term('首尔'))
  expect(await addTerm(theHouse, term('首尔'))).toEqual({ outcome: 'refused', reasons: ['“首尔”已经在术语表里'] })
  const refused = await addTerm(theHouse, term('汉城', { aliases: ['首尔', '汉城'] }))
  expect(refused).toMatchObject({ outcome: 'refused', reasons: [expect.stringContaining('采用的写法'), expect.stringContaining('首尔')] })
})

test('what was changed and removed is kept by the audit', async () => {
  const id = await add(term('首尔'))
  expect(await changeTerm(theHouse, id, term('首尔', { aliases: ['汉城'] }))).toEqual({ outcome: 'saved' })
  expect((await getTerm(id))?.aliases).toEqual(['汉城'])
  expect(await names({ words: '汉城' })).toEqual(['首尔'])
  expect(await removeTerm(theHouse, id)).toEqual({ outcome: 'removed' })
  expect(await getTerm(id)).toBeNull()
  expect(await removeTerm(theHouse, id)).toEqual({ outcome: 'missing' })
  expect(await changeTerm(theHouse, id, term('首尔'))).toEqual({ outcome: 'missing' })
  const deeds = await db().select().from(audit).orderBy(desc(audit.id)).limit(3)
  expect(deeds.map((it) => it.action)).toEqual(['term-removed', 'term-changed', 'term-added'])
  expect(deeds[0]?.detail).toMatchObject({ hans: '首尔', aliases: ['汉城'] })
})
