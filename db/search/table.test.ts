import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchStories } from '#db/search/queries'
import { freshDatabase, publish } from '#db/testing'

/** One archive, many questions: the same answers on both databases. */
let close: () => Promise<void>
const ids: Record<string, number> = {}

beforeAll(async () => {
  close = await freshDatabase()
  const file = async (name: string, headline: string, text: string) => {
    ids[name] = await publish({ headline, standfirst: '' }, text)
  }
  await file('council', '国务院公布新规', '新规自下月起施行。')
  await file('hair', '理发店里的四十年', '他给三代人剪过头发。')
  await file('issue', '新股发行', '公司头一次发行债券。')
  await file('taiwan', '台湾南部大雨', '高雄停课一天。')
  await file('worker', '记者走访码头', '工人王建国说，夜班多了。')
  await file('player', '戏台上的老王', '他唱了四十年。')
  await file('flood', '洪水记忆', '1998年的那场洪水，老人们还记得。')
  await file('date', '重阳登高', '10月25日，山路上站满了人。')
  await file('plane', '演习开始', '两架F-16战机起飞，F-16V随后升空。')
  await file('phone', '新款iPhone开售', '排队的人比去年少。')
  await file('name', '印尼总统佐科·维多多访华', '佐科说，合作会继续。')
  await file('logic', 'AND、OR与NOT', '逻辑门是数字电路的基本单元。')
})
afterAll(() => close())

const LONG = `国务院${'完全不相干'.repeat(60)}`

test.each<[query: string, ...found: string[]]>([
  ['国务院', 'council'],
  ['國務院', 'council'],
  ['国務院', 'council'],
  ['头发', 'hair'],
  ['頭髮', 'hair'],
  ['頭发', 'hair'],
  ['台湾', 'taiwan'],
  ['臺灣', 'taiwan'],
  ['台灣', 'taiwan'],
  ['王', 'worker', 'player'],
  ['王建国', 'worker'],
  ['1998年', 'flood'],
  ['１９９８年', 'flood'],
  ['1998', 'flood'],
  ['199'],
  ['10月25日', 'date'],
  ['F-16', 'plane'],
  ['f16'],
  ['Ｆ－１６', 'plane'],
  ['F-16战机', 'plane'],
  ['iPhone', 'phone'],
  ['IPHONE', 'phone'],
  ['iph', 'phone'],
  ['新款iPhone', 'phone'],
  ['佐科维多多', 'name'],
  ['佐科•维多多', 'name'],
  ['佐科·維多多', 'name'],
  ['AND OR NOT', 'logic'],
  ['国务院 AND 新规'],
  ['"国务院"', 'council'],
  ['国务院*', 'council'],
  ['国务院 新规', 'council'],
  ['国务院 洪水'],
  ['国务院😀', 'council'],
  ['"'],
  ['""'],
  ['*'],
  ['😀'],
  ['👨‍👩‍👧‍👦'],
  ['   \t　'],
  [''],
  ['的'],
  ["'; drop table stories; --"],
  ['headline:'],
  ['NEAR(国务院, 5)'],
  ['{headline} : ^国务院'],
  ['a & b | !c <-> d:*'],
  ['\\'],
  ['\u0000'],
  ['\ud83d'],
  ['%_'],
  ['e\u0301'],
  [LONG],
  ['好'.repeat(300)],
])('%j finds what it should, and nothing else', async (q, ...names) => {
  for (const sort of [undefined, 'newest'] as const) {
    const { cards, total, exact } = await searchStories({ q, sort })
    const found = cards.map((card) => card.id)
    expect(found.toSorted(), q).toEqual(names.map((name) => ids[name]).toSorted())
    expect([total, exact]).toEqual([names.length, names.length])
  }
})
