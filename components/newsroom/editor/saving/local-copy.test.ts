import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { countCopies, dropCopy, dropEveryCopy, keepCopy, type LocalCopy, listCopies } from '#components/newsroom/editor/saving/local-copy'
import { blankManuscript } from '#lib/story/manuscript'

const copy = (tab: string, headline: string, more: Partial<LocalCopy> = {}): LocalCopy => ({
  story: 1,
  tab,
  staff: 'lin',
  manuscript: { ...blankManuscript, headline },
  version: 1,
  at: Date.now(),
  ...more,
})
const headlines = async (story = 1, staff = 'lin') => (await listCopies(story, staff)).map((it) => it.manuscript.headline)
let entered: number

beforeEach(async () => {
  vi.useRealTimers()
  for (const staff of ['lin', 'su']) await dropEveryCopy(staff)
  entered = Date.now() + 1
})

test('two tabs of one story never overwrite each other, and each keeps its newest', async () => {
  await keepCopy(copy('a', '甲', { at: Date.now() - 2 }), entered)
  await keepCopy(copy('b', '乙', { at: Date.now() - 1 }), entered)
  await keepCopy(copy('a', '甲二'), entered)
  expect(await headlines()).toEqual(['甲二', '乙'])
  await dropCopy({ story: 1, tab: 'a' })
  expect(await headlines()).toEqual(['乙'])
})

test('copies are in the order they were asked for, without waiting for one another', async () => {
  void keepCopy(copy('a', '一'), entered)
  void keepCopy(copy('a', '二'), entered)
  void dropCopy({ story: 1, tab: 'a' })
  void keepCopy(copy('a', '三'), entered)
  expect(await headlines()).toEqual(['三'])
})

test('signing out wipes every story of that person and of nobody else', async () => {
  await keepCopy(copy('a', '甲'), entered)
  await keepCopy(copy('b', '乙', { story: 2 }), entered)
  await keepCopy(copy('c', '苏禾的', { staff: 'su' }), entered)
  expect(await countCopies('lin')).toBe(2)
  await dropEveryCopy('lin')
  expect(await countCopies('lin')).toBe(0)
  expect(await headlines(1, 'su')).toEqual(['苏禾的'])
})

test('a tab that slept through the signing out keeps nothing any more, until its person comes back', async () => {
  await dropEveryCopy('lin')
  expect(await keepCopy(copy('a', '还在写'), Date.now() - 60_000)).toBe(false)
  expect(await headlines()).toEqual([])
  expect(await keepCopy(copy('a', '又来了'), Date.now() + 1)).toBe(true)
})

test('what nobody came back for in a month is gone', async () => {
  await keepCopy(copy('a', '旧', { at: Date.now() - 31 * 86_400_000 }), entered)
  expect(await headlines()).toEqual([])
  expect(await countCopies('lin')).toBe(0)
})

test('a browser that refuses is survived, and said', async () => {
  const refusing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await keepCopy(copy('a', '甲'), entered)).toBe(false)
  refusing.mockRestore()
  expect(await keepCopy(copy('a', '甲'), entered)).toBe(true)
})
