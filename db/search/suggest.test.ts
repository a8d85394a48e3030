import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { suggestFor } from '#db/search/suggest'
import { createStory } from '#db/stories/commands'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { fold } from '#lib/chinese/fold'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const names = async (typed: string) => (await suggestFor(fold(typed))).map((it) => `${it.kind} ${it.name}`)

test('names of the paper and headlines are suggested by characters of either script, by pinyin and by initials', async () => {
  await publish({ headline: '湄公河下了一夜雨' })
  for (const typed of ['湄公', '湄公河', 'mgh', 'meigonghe', 'mei gong', "mei'gong", 'MGH'])
    expect(await names(typed), typed).toEqual(['topic 湄公河', 'story 湄公河下了一夜雨'])
  for (const typed of ['亚', '亞洲', 'yz', 'yazhou']) expect(await names(typed), typed).toEqual(['section 亚洲'])
  for (const typed of ['林若', 'lrx', 'linruo']) expect(await names(typed), typed).toEqual(['author 林若溪'])
  expect(await names('一夜 湄公')).toEqual(['story 湄公河下了一夜雨'])
})

test('nothing is suggested that readers do not have, nor for signs', async () => {
  await createStory(theHouse, 'report', manuscriptOf({ headline: '没写完的稿子' }))
  for (const typed of ['没写完', 'mxw', '"', '%', '_', "'", ' ', '']) expect(await names(typed), typed).toEqual([])
})

test('at most eight are suggested, headlines leave room for names', async () => {
  for (let i = 0; i < 12; i++) await publish({ headline: `湄公河第${i}期` })
  const found = await names('湄公')
  expect(found).toHaveLength(6)
  expect(found[0]).toBe('topic 湄公河')
})
