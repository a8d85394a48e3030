import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { replyToNote, resolveNote, writeNote } from '#db/notes/commands'
import { getNote, listNotes } from '#db/notes/queries'
import { notes } from '#db/notes/schema'
import { addStaff, disableStaff } from '#db/staff/commands'
import { createStory } from '#db/stories/commands'
import { saveStory } from '#db/stories/save'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { anchorAt } from '#lib/story/anchor'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const employ = async (name: string) =>
  (await addStaff(theHouse, { name, email: `${crypto.randomUUID()}@desk.example`, role: 'editor', passwordHash: 'x' })) ?? ''
const begun = (text = '水位降到两米三。') => createStory(theHouse, 'report', manuscriptOf({}, text))

test('a note stands at its words, and goes with them when the text is written on', async () => {
  const id = await begun()
  const anchor = anchorAt(['水位降到两米三。'], { block: 0, from: 4, to: 7 })
  await writeNote(theHouse, id, { text: '核对数字', anchor })
  expect(await listNotes(id)).toMatchObject([{ text: '核对数字', place: { block: 0, from: 4, to: 7 }, resolved: null }])
  await saveStory(theHouse, id, 1, manuscriptOf({}, '昨天夜里下了雨。\n据报，水位降到两米三。'))
  expect((await listNotes(id))[0]?.place).toEqual({ block: 1, from: 7, to: 10 })
  await saveStory(theHouse, id, 2, manuscriptOf({}, '昨天夜里下了雨。'))
  expect((await listNotes(id))[0]).toMatchObject({ place: null, anchor: { quote: '两米三' } })
})

test('a thread has its answers and knows who was named', async () => {
  const id = await begun()
  const [lin, su] = [await employ('林若溪'), await employ('苏禾')]
  const writer = { id: lin, name: '林若溪' }
  const written = await writeNote(writer, id, { text: '@苏禾 请看', blocking: true, mentions: [su, su] })
  const note = written.outcome === 'noted' ? written.note : 0
  await replyToNote({ id: su, name: '苏禾' }, id, note, { text: '看过了', mentions: [lin] })
  await resolveNote({ id: su, name: '苏禾' }, id, note)
  expect(await listNotes(id)).toMatchObject([
    {
      by: { name: '林若溪' },
      blocking: true,
      mentions: [{ id: su, name: '苏禾' }],
      replies: [{ text: '看过了', by: { name: '苏禾' }, mentions: [{ name: '林若溪' }] }],
      resolved: { by: { name: '苏禾' } },
    },
  ])
})

test('nobody who has left can be named, and then nothing is written', async () => {
  const id = await begun()
  const gone = await employ('离职的人')
  await disableStaff(theHouse, gone)
  expect(await writeNote(theHouse, id, { text: '请看', mentions: [gone] })).toMatchObject({ outcome: 'refused' })
  expect(await db().$count(notes)).toBe(0)
})

test('a note of another story is not there', async () => {
  const id = await begun()
  const other = await begun()
  const written = await writeNote(theHouse, other, { text: '别处' })
  const note = written.outcome === 'noted' ? written.note : 0
  expect(await replyToNote(theHouse, id, note, { text: '回复' })).toEqual({ outcome: 'missing' })
  expect(await resolveNote(theHouse, id, note)).toEqual({ outcome: 'missing' })
  expect(await getNote(id, note)).toBeNull()
})
