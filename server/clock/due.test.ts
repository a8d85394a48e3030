import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-due-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
})

const { freshDatabase, manuscriptOf } = await import('#db/testing')
const { theHouse } = await import('#db/audit/commands')
const { scheduleStory } = await import('#db/schedules/schedule')
const { createStory } = await import('#db/stories/commands')
const { getStory } = await import('#db/stories/queries')
const { listWireAfter } = await import('#db/wire/queries')
const { startDueClock } = await import('#server/clock/due')
const { createSteadyClock } = await import('#server/clock/steady')

const HOUR = 3_600_000
const T0 = 1_800_000_000_000
let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

let machine: { wall: number; running: number }
beforeEach(() => {
  machine = { wall: T0, running: 0 }
})

/** A paper whose clock is the test's, looked at every few milliseconds. */
async function paper<T>(work: () => Promise<T>): Promise<T> {
  const now = createSteadyClock({ wall: () => machine.wall, running: () => machine.running })
  const clock = startDueClock({ now, every: 3 })
  try {
    return await work()
  } finally {
    await clock.stop()
  }
}

/** Lets seconds go by, with time for a few looks in each. */
async function pass(seconds: number, step = 1): Promise<void> {
  for (let gone = 0; gone < seconds; gone += step) {
    machine.wall += step * 1000
    machine.running += step * 1000
    await new Promise((resolve) => setTimeout(resolve, 12))
  }
}

async function dueInAnHour(): Promise<number> {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  const terms = { version: 1, at: new Date(T0 + HOUR), key: crypto.randomUUID(), terms: { change: 'new' as const } }
  expect(await scheduleStory(theHouse, id, terms, new Date(T0))).toMatchObject({ outcome: 'scheduled' })
  return id
}
const publications = async (id: number) => (await listWireAfter(0)).filter((it) => it.subject === `story:${id}`).length

test('set two hours ahead by mistake and back again, nothing goes out early and everything once', async () => {
  const id = await dueInAnHour()
  await paper(async () => {
    await pass(5)
    machine.wall += 2 * HOUR
    await pass(50)
    machine.wall -= 2 * HOUR
    await pass(20)
    expect(await getStory(id)).toBeNull()
    await pass(3500, 100)
    await pass(60, 10)
    expect(await publications(id)).toBe(1)
    machine.wall += 2 * HOUR
    await pass(90, 10)
    machine.wall -= 2 * HOUR
    await pass(90, 10)
    expect(await publications(id)).toBe(1)
  })
})

test('set two hours back, it waits, and when the clock is right again it goes out once, late', async () => {
  const id = await dueInAnHour()
  await paper(async () => {
    machine.wall -= 2 * HOUR
    await pass(4000, 200)
    expect(await getStory(id)).toBeNull()
    machine.wall += 2 * HOUR
    await pass(120, 10)
    expect(await publications(id)).toBe(1)
    machine.wall -= 2 * HOUR
    await pass(200, 20)
    expect(await publications(id)).toBe(1)
  })
})

test('a look that fails does not end the clock', async () => {
  let looks = 0
  const now = () => {
    looks += 1
    if (looks === 2) throw new Error('时钟停了')
    return new Date(T0)
  }
  const clock = startDueClock({ now, every: 3 })
  await vi.waitFor(() => expect(looks).toBeGreaterThan(6))
  await clock.stop()
})
