import { expect, test } from 'vitest'
import { Busy, createQueue } from '#server/press/queue'

/** Work that ends when it is told to, and says when it began. */
function works(queue = createQueue(2, 3)) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (name: string, waitedFor = true) => {
    const turn = queue.run(() => {
      begun.push(name)
      return new Promise<void>((end) => ends.set(name, end))
    }, waitedFor)
    turn.done.catch(() => undefined)
    return turn
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await settled()
  }
  return { begun, ask, end }
}
const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

test('a reader’s page goes before reprints that nobody waits for', async () => {
  const { begun, ask, end } = works()
  ask('reprint 1', false)
  ask('reprint 2', false)
  ask('reader', true)
  await settled()
  expect(begun).toEqual(['reprint 1', 'reader'])
  await end('reprint 1')
  expect(begun).toEqual(['reprint 1', 'reader', 'reprint 2'])
})

test('a reprint that a reader begins to wait for is hurried past the others', async () => {
  const { begun, ask } = works()
  ask('reprint 1', false)
  ask('reprint 2', false)
  ask('reprint 3', false).hurry()
  await settled()
  expect(begun).toEqual(['reprint 1', 'reprint 3'])
})

test('no more are at work than there are presses, and whoever finds the line full is told so at once', async () => {
  const { begun, ask, end } = works()
  for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name)
  await settled()
  expect(begun).toEqual(['a', 'b'])
  await expect(ask('f').done).rejects.toThrow(Busy)
  await end('a')
  expect(begun).toEqual(['a', 'b', 'c'])
})
