import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { audit } from '#db/audit/schema'
import { db } from '#db/client'
import { leaveStory, stayIn, takeOver } from '#db/presence/commands'
import { getTakeover, listPresent } from '#db/presence/queries'
import { presence } from '#db/presence/schema'
import { addStaff } from '#db/staff/commands'
import { createStory } from '#db/stories/commands'
import { freshDatabase } from '#db/testing'

let close: () => Promise<void>
let story: number
let lin: string
let su: string
beforeEach(async () => {
  close = await freshDatabase()
  story = await createStory(theHouse, 'report')
  const employ = async (name: string) =>
    (await addStaff(theHouse, { name, email: `${name}@desk.example`, role: 'editor', passwordHash: 'x' })) ?? ''
  lin = await employ('林若溪')
  su = await employ('苏禾')
})
afterEach(() => close())

const began = Date.UTC(2026, 0, 1)
const at = (seconds: number) => new Date(began + seconds * 1000)

test('who else is in a story is told with the time they came, oneself only of another tab', async () => {
  await stayIn({ story, tab: 'a', staff: lin }, at(0))
  await stayIn({ story, tab: 'b', staff: su }, at(10))
  await stayIn({ story, tab: 'a', staff: lin }, at(15))
  expect(await listPresent(story, 'b', su, at(16))).toEqual([{ name: '林若溪', since: at(0), self: false }])
  expect(await listPresent(story, 'a', lin, at(16))).toEqual([{ name: '苏禾', since: at(10), self: false }])
  await stayIn({ story, tab: 'c', staff: lin }, at(20))
  expect(await listPresent(story, 'a', lin, at(20))).toEqual([
    { name: '苏禾', since: at(10), self: false },
    { name: '林若溪', since: at(20), self: true },
  ])
  expect(await listPresent(story, 'b', su, at(20))).toHaveLength(1)
})

test('who is not heard of for 45 seconds has gone, and who leaves has gone at once', async () => {
  await stayIn({ story, tab: 'a', staff: lin }, at(0))
  expect(await listPresent(story, 'b', su, at(44))).toHaveLength(1)
  expect(await listPresent(story, 'b', su, at(45))).toEqual([])
  await stayIn({ story, tab: 'a', staff: lin }, at(60))
  await leaveStory({ story, tab: 'a', staff: su })
  expect(await listPresent(story, 'b', su, at(61))).toHaveLength(1)
  await leaveStory({ story, tab: 'a', staff: lin })
  expect(await listPresent(story, 'b', su, at(61))).toEqual([])
  await stayIn({ story, tab: 'c', staff: lin }, at(200))
  expect(await db().select().from(presence)).toHaveLength(1)
})

test('a take-over is told to the tabs of the others, and to none of one’s own', async () => {
  await stayIn({ story, tab: 'a', staff: lin }, at(0))
  await stayIn({ story, tab: 'b', staff: su }, at(1))
  await stayIn({ story, tab: 'b2', staff: su }, at(1))
  await takeOver({ story, tab: 'b', staff: su }, at(2))
  expect(await getTakeover(story, 'a')).toEqual({ by: '苏禾', at: at(2) })
  expect(await getTakeover(story, 'b2')).toBeNull()
  await takeOver({ story, tab: 'a', staff: lin }, at(9))
  expect(await getTakeover(story, 'a')).toBeNull()
  expect(await getTakeover(story, 'b')).toEqual({ by: '林若溪', at: at(9) })
})

test('presence leaves nothing in the audit', async () => {
  const before = (await db().select().from(audit)).length
  await stayIn({ story, tab: 'a', staff: lin }, at(0))
  await takeOver({ story, tab: 'b', staff: su }, at(1))
  await leaveStory({ story, tab: 'a', staff: lin })
  expect(await db().select().from(audit)).toHaveLength(before)
})
