import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { listDeeds } from '#db/audit/queries'
import { workOffOne } from '#db/jobs/work'
import { dueWorks } from '#db/schedules/due'
import { rescheduleStory } from '#db/schedules/reschedule'
import { scheduleStory } from '#db/schedules/schedule'
import { createStory } from '#db/stories/commands'
import { getStory } from '#db/stories/queries'
import { saveStory } from '#db/stories/save'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { embargoStory } from '#db/workflow/commands'
import { getStoryStatus } from '#db/workflow/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const HOUR = 3_600_000
const now = new Date()
const inHours = (hours: number) => new Date(now.getTime() + hours * HOUR)
const work = (at: Date) => workOffOne(dueWorks, () => at)
const dueIn = async (hours: number) => {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  await scheduleStory(theHouse, id, { version: 1, at: inHours(hours), key: crypto.randomUUID(), terms: { change: 'new' } }, now)
  return id
}
const move = (id: number, from: number, at: number) => rescheduleStory(theHouse, id, { from: inHours(from), at: inHours(at) }, now)

test('what was moved to another hour goes out then, once, word for word as it was scheduled', async () => {
  const id = await dueIn(1)
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '排期之后的改动' }))
  expect(await move(id, 1, 25)).toMatchObject({ outcome: 'scheduled', at: inHours(25) })
  expect((await listDeeds({}, 1))[0]).toMatchObject({ action: 'story-rescheduled', subject: `story:${id}` })
  expect(await getStoryStatus(id, now)).toMatchObject({ state: 'scheduled', schedule: { at: inHours(25), version: 1 }, steps: [{}, {}] })
  expect(await work(inHours(1))).toBeNull()
  expect(await work(inHours(25))).toMatchObject({ outcome: 'done' })
  expect(await getStory(id)).toMatchObject({ headline: '湄公河进入最低水位', publishedAt: inHours(25) })
  expect(await work(inHours(26))).toBeNull()
})

test('it moves neither into the past, nor under an embargo, nor from an hour that somebody else has changed', async () => {
  const id = await dueIn(48)
  await embargoStory(theHouse, id, inHours(30), now)
  for (const [from, at, reason] of [
    [48, 24, '禁发到'],
    [48, 9000, '一年'],
    [47, 50, '被别人改过'],
  ] as const)
    expect(await move(id, from, at)).toMatchObject({ outcome: 'refused', reasons: [expect.stringContaining(reason)] })
  await embargoStory(theHouse, id, null, now)
  expect(await move(id, 48, -1)).toMatchObject({ outcome: 'refused', reasons: ['定时须晚于现在'] })
  expect(await getStoryStatus(id, now)).toMatchObject({ schedule: { at: inHours(48) } })
  expect(await rescheduleStory(theHouse, 999, { from: now, at: inHours(1) }, now)).toEqual({ outcome: 'missing' })
})

test('an embargo is moved from the hour that was seen only, and never to one that has passed', async () => {
  const id = await createStory(theHouse, 'report', manuscriptOf({}))
  await embargoStory(theHouse, id, inHours(10), now)
  const to = (at: Date | null, from: Date | null) => embargoStory(theHouse, id, at, now, from)
  expect(await to(inHours(34), inHours(9))).toMatchObject({ outcome: 'refused', reasons: [expect.stringContaining('被别人改过')] })
  expect(await to(inHours(34), null)).toMatchObject({ outcome: 'refused' })
  expect(await to(inHours(-1), inHours(10))).toMatchObject({ outcome: 'refused', reasons: [expect.stringContaining('晚于现在')] })
  expect(await to(inHours(34), inHours(10))).toMatchObject({ outcome: 'embargoed' })
  expect(await to(null, inHours(34))).toMatchObject({ outcome: 'embargoed', until: null })
  expect(await to(inHours(34), null)).toMatchObject({ outcome: 'embargoed', until: inHours(34) })
})
