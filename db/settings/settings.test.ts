import { afterAll, beforeAll, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { changePaper } from '#db/settings/commands'
import { defaultPaper } from '#db/settings/default-paper'
import { getPaper, getSite } from '#db/settings/queries'
import { freshDatabase } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

test('the traditional edition is there until it is switched off, and again when it is switched on; every page follows', async () => {
  const { demo: _, version: __, ...words } = defaultPaper
  const known = async () => [(await getSite()).traditional, (await getPaper()).traditional]
  expect(await known()).toEqual([true, true])
  for (const [version, traditional] of [false, true].entries()) {
    const before = (await listWireAfter(0)).length
    expect(await changePaper(theHouse, { ...words, traditional }, version)).toEqual({ outcome: 'saved', version: version + 1 })
    expect(await known()).toEqual([traditional, traditional])
    expect((await listWireAfter(0)).slice(before)).toMatchObject([{ event: 'site-changed', hard: ['site'] }])
  }
  expect(await changePaper(theHouse, { ...words, traditional: false }, 1)).toEqual({ outcome: 'conflict', version: 2 })
  expect(await known()).toEqual([true, true])
})
