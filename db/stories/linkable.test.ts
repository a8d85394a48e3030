import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { createStory } from '#db/stories/commands'
import { findToLink } from '#db/stories/linkable'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

test('published stories are found by words, by pinyin and by its initials, the newest first', async () => {
  const older = await publish({ headline: '湄公河进入最低水位' }, undefined, new Date('2026-11-20'))
  const newer = await publish({ headline: '湄公河下了一夜雨' }, undefined, new Date('2026-11-21'))
  await publish({ headline: '釜山港停摆' }, undefined, new Date('2026-11-22'))
  for (const words of ['湄公河', 'mgh', 'meigong'])
    expect(
      (await findToLink(words)).map((it) => it.id),
      words,
    ).toEqual([newer, older])
  expect((await findToLink('')).length).toBe(3)
  expect(await findToLink('没有')).toEqual([])
  expect((await findToLink('mgh'))[0]).toMatchObject({ headline: '湄公河下了一夜雨', slug: expect.stringMatching(/^[a-z0-9-]+$/) })
})

test('a draft is not offered, and signs of LIKE are signs', async () => {
  await createStory(theHouse, 'report', manuscriptOf({ headline: '还没写完的湄公河' }))
  await publish({ headline: '涨了100%的米价' })
  expect(await findToLink('没写完')).toEqual([])
  expect((await findToLink('100%')).length).toBe(1)
  expect(await findToLink('1_0%')).toEqual([])
})
