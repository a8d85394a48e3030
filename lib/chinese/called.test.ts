import { expect, test } from 'vitest'
import { calledFor, callRank } from '#lib/chinese/called'

const beijing = { name: '北京', pinyin: 'bei jing' }
const places = [{ name: '南京大北', pinyin: 'nan jing da bei' }, { name: 'APEC 峰会', pinyin: 'apec feng hui', also: '亚太' }, beijing]

test.each([
  ['北京', 6],
  ['北', 6],
  ['bj', 5],
  ['b', 4],
  ['beij', 4],
  ['京', 3],
  ['jing', 2],
  ['j', 2],
  ['xj', 0],
  ['上海', 0],
])('%s calls for 北京 with %i', (typed, rank) => expect(callRank(beijing, typed)).toBe(rank))

test('what fits best stands first, and small or large letters make no difference', () => {
  expect(calledFor(places, 'BJ').map((it) => it.name)).toEqual(['北京'])
  expect(calledFor(places, '北').map((it) => it.name)).toEqual(['北京', '南京大北'])
  expect(calledFor(places, 'apec').map((it) => it.name)).toEqual(['APEC 峰会'])
  expect(calledFor(places, '亚太').map((it) => it.name)).toEqual(['APEC 峰会'])
  expect(calledFor(places, '')).toEqual(places)
})
