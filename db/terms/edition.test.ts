import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { addTerm, changeTerm, removeTerm } from '#db/terms/commands'
import { readIn } from '#db/terms/edition'
import type { TermWords } from '#db/terms/types'
import { freshDatabase } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { type Printing, print } from '#lib/freshness'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const words = (hans: string, hant: string, story = 0): TermWords => ({ kind: 'person', hans, hant, aliases: [], note: '', story })
const add = async (term: TermWords) => {
  const added = await addTerm(theHouse, term)
  return added.outcome === 'created' ? added.id : expect.fail(JSON.stringify(added))
}
const card = (id: number, headline: string) => ({ id, slug: 'gao', kind: 'report', headline })

test('the traditional edition prints what the glossary says, a story what its own entries say', async () => {
  await add(words('范丽', '范麗'))
  await add(words('余音', '余音'))
  await add(words('余音', '餘音', 7))
  const page = { lead: card(7, '范丽：余音绕梁'), others: [card(8, '余音专访')], said: '余音' }
  expect(await readIn(page, 'zh-hant')).toEqual({
    lead: card(7, '范麗：餘音繞梁'),
    others: [card(8, '余音專訪')],
    said: '余音',
  })
  expect(await readIn({ note: '余音' }, 'zh-hant', 7)).toEqual({ note: '餘音' })
  expect(await readIn({ related: [card(8, '余音')], note: '余音' }, 'zh-hant', 7)).toEqual({ related: [card(8, '余音')], note: '餘音' })
})

test('a page asks for the glossary once, in the traditional edition only', async () => {
  const printed = async (script: 'zh-hans' | 'zh-hant') => {
    const printing: Printing = { tags: new Set(), queries: 0 }
    await print(printing, async () => {
      await Promise.all([readIn('头条', script), readIn('国务院', script)])
      await readIn('要闻', script)
    })
    return printing
  }
  expect(await printed('zh-hant')).toMatchObject({ tags: new Set(['terms']), queries: 1 })
  expect(await printed('zh-hans')).toMatchObject({ tags: new Set(), queries: 0 })
})

test('what changes a traditional form reprints the traditional edition, anything else does not', async () => {
  const id = await add(words('范丽', '范麗'))
  const plain = await add(words('首尔', ''))
  await changeTerm(theHouse, id, { ...words('范丽', '范麗'), note: '演员' })
  await changeTerm(theHouse, plain, { ...words('首尔', ''), aliases: ['汉城'] })
  await removeTerm(theHouse, plain)
  await changeTerm(theHouse, id, words('范丽', '範麗'))
  await removeTerm(theHouse, id)
  const told = (await listWireAfter(0)).map(({ event, subject, hard }) => [event, subject, hard])
  expect(told).toEqual([1, 2, 3].map(() => ['term-changed', `term:${id}`, ['terms']]))
})
