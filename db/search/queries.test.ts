import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { searchStories } from '#db/search/queries'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { saveStory } from '#db/stories/save'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const find = async (query: string) => (await searchStories({ q: query })).cards.map((card) => card.id)
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('traditional characters find simplified ones and the reverse', async () => {
  const id = await publish({ headline: '国务院公布新规' }, '新规自下月起施行。')
  expect(await find('國務院')).toEqual([id])
  expect(await find('國務院 新規')).toEqual([id])
  expect(await find('国务院')).toEqual([id])
})

test('one character finds names that begin with it and words that end with it', async () => {
  const begins = await publish({ headline: '记者走访码头' }, '工人王建国说，夜班多了。', daysAgo(1))
  const ends = await publish({ headline: '戏台上的老王' }, '他唱了四十年。')
  await publish({ headline: '与此无关' })
  expect((await find('王')).toSorted()).toEqual([begins, ends].toSorted())
})

test('dates, years and aircraft are found as they are typed', async () => {
  const flood = await publish({ headline: '洪水记忆' }, '1998年的那场洪水，老人们还记得。')
  const date = await publish({ headline: '重阳登高' }, '10月25日，山路上站满了人。')
  const plane = await publish({ headline: '演习开始' }, '两架F-16战机起飞。')
  expect(await find('1998年')).toEqual([flood])
  expect(await find('10月25日')).toEqual([date])
  expect(await find('F-16')).toEqual([plane])
  expect(await find('f-16 战机')).toEqual([plane])
  expect(await find('Ｆ－１６')).toEqual([plane])
})

test('what search engines take for operators is text', async () => {
  const id = await publish({ headline: '湄公河水位' })
  for (const query of ['"', '*', '湄公河*', '湄公河" OR "', 'AND', 'NEAR(', '(', 'headline:', "';--", '\\', '%', '&|!:*', '\u0000', '😀']) {
    await expect(searchStories({ q: query }), query).resolves.toBeDefined()
  }
  expect(await find('"湄公河"')).toEqual([id])
  expect(await find('湄公河 OR 不存在')).toEqual([])
  expect(await find('')).toEqual([])
})

test('drafts are never found, and a withdrawn story no longer', async () => {
  await createStory(theHouse, 'report', manuscriptOf({ headline: '湄公河草稿' }))
  const id = await publish({ headline: '湄公河已发' })
  expect(await find('湄公河')).toEqual([id])
  await withdrawStory(theHouse, id, '消息来源有误')
  expect(await find('湄公河')).toEqual([])
})

test('an edit is found by its new words after it is published, and no more by the old', async () => {
  const id = await publish({ headline: '旧的标题' })
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '崭新说法' }))
  expect(await find('崭新说法')).toEqual([])
  await publishStory(theHouse, id, { version: 2 })
  expect(await find('崭新说法')).toEqual([id])
  expect(await find('旧的标题')).toEqual([])
})

test('words that stand apart are found after those that stand together, and counted apart', async () => {
  const apart = await publish({ headline: '湄公河今年少雨' }, '下游的水位接近危机。')
  expect(await searchStories({ q: '湄公河水位危机' })).toMatchObject({ exact: 0, total: 1, cards: [{ id: apart }] })
  const together = await publish({ headline: '湄公河水位危机' }, undefined, daysAgo(900))
  expect(await searchStories({ q: '湄公河水位危机' })).toMatchObject({ exact: 1, total: 2, cards: [{ id: together }, { id: apart }] })
  expect(await searchStories({ q: '湄公河' })).toMatchObject({ exact: 2, total: 2 })
  expect(await searchStories({ q: '完全不相干的词语' })).toMatchObject({ exact: 0, total: 0, cards: [] })
})

test('a word in the headline outweighs any number in the body', async () => {
  const body = await publish({ headline: '三国开会' }, '湄公河湄公河湄公河。湄公河，还是湄公河。')
  const headline = await publish({ headline: '湄公河少雨' }, '插秧推迟了。', daysAgo(40))
  expect(await find('湄公河')).toEqual([headline, body])
})

test('of two stories with the same words the newer stands first', async () => {
  const older = await publish({ headline: '湄公河' }, undefined, daysAgo(300))
  const newer = await publish({ headline: '湄公河' }, undefined, daysAgo(1))
  expect(await find('湄公河')).toEqual([newer, older])
})

test('pages of an answer do not overlap and end', async () => {
  for (let i = 0; i < 25; i++) await publish({ headline: `湄公河第${i}期` }, undefined, daysAgo(i))
  const [first, second] = [await searchStories({ q: '湄公河' }), await searchStories({ q: '湄公河', page: 2 })]
  expect([first.more, second.more]).toEqual([true, false])
  expect(new Set([...first.cards, ...second.cards].map((card) => card.id)).size).toBe(25)
})
