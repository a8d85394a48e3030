import { expect, test } from 'vitest'
import { blankSheet, placesFor, reasonsAgainst, type Sheet, termsOf } from '#components/newsroom/editor/workflow/sheet-terms'

const now = new Date('2026-11-27T12:00:00Z')
const clear = { now, live: false, blockers: [], blockingNotes: 0, embargoUntil: null }
const sheet = (changes: Partial<Sheet> = {}): Sheet => ({ ...blankSheet(false), ...changes })

test('a new story without blockers can go out at once', () => {
  expect(reasonsAgainst(sheet(), clear)).toEqual([])
  expect(termsOf(sheet(), 3, 'k')).toEqual({ version: 3, key: 'k', change: 'new' })
})

test('a published story has to be given a kind of change', () => {
  expect(reasonsAgainst(blankSheet(true), { ...clear, live: true })).toEqual(['请选择小修改、更新或更正'])
  expect(reasonsAgainst(sheet({ change: 'correction' }), clear)).toEqual(['更正要写明原来错在哪里、正确的是什么'])
})

test('blockers and notes are repeated as reasons', () => {
  expect(reasonsAgainst(sheet(), { ...clear, blockers: ['还没有标题'], blockingNotes: 2 })).toEqual([
    '还没有标题',
    '还有 2 条必须解决的批注',
  ])
})

test('hours are Beijing’s, and those gone by are refused', () => {
  expect(reasonsAgainst(sheet({ when: 'later' }), clear)).toEqual(['请填写定时'])
  // 12:00 UTC is 20:00 in Beijing.
  expect(reasonsAgainst(sheet({ when: 'later', at: '2026-11-27T20:00' }), clear)).toEqual(['定时已经过去'])
  const later = sheet({ when: 'later', at: '2026-11-27T20:01' })
  expect(reasonsAgainst(later, clear)).toEqual([])
  expect(termsOf(later, 3, 'k')).toMatchObject({ at: '2026-11-27T12:01:00.000Z' })
})

test('a story under embargo can be scheduled behind it, not before', () => {
  const embargoUntil = new Date('2026-11-27T16:00:00Z')
  expect(reasonsAgainst(sheet(), { ...clear, embargoUntil })).toEqual(['禁发到北京时间 2026年11月28日 星期六 00:00'])
  expect(reasonsAgainst(sheet({ when: 'later', at: '2026-11-27T23:59' }), { ...clear, embargoUntil })).toHaveLength(1)
  expect(reasonsAgainst(sheet({ when: 'later', at: '2026-11-28T00:00' }), { ...clear, embargoUntil })).toEqual([])
})

test('an embargo can be set on a story that is not ready', () => {
  const until = sheet({ when: 'embargo', until: '2026-11-28T08:00' })
  expect(reasonsAgainst(until, { ...clear, blockers: ['还没有标题'] })).toEqual([])
  expect(reasonsAgainst({ ...until, until: '2026-11-27T08:00' }, clear)).toEqual(['禁发时间已经过去'])
})

test('a story does not expire before it is out', () => {
  const both = sheet({ when: 'later', at: '2026-11-29T08:00', expires: true, expiresAt: '2026-11-28T08:00' })
  expect(reasonsAgainst(both, clear)).toEqual(['到期时间须晚于发布时间'])
  expect(termsOf(sheet({ expires: true, expiresAt: '2026-11-28T08:00' }), 1, 'k')).toMatchObject({ expiresAt: '2026-11-28T00:00:00.000Z' })
})

test('breaking is asked for twice, and a place on the front is a place', () => {
  expect(reasonsAgainst(sheet({ breaking: true }), clear)).toEqual(['请确认标为突发'])
  expect(termsOf(sheet({ breaking: true, breakingSure: true, front: 'secondary:2' }), 1, 'k')).toMatchObject({
    breaking: true,
    front: { area: 'secondary', position: 2 },
  })
  expect(placesFor('report').map((it) => it.name)).toEqual(['头条', '头条下 1', '头条下 2', '头条下 3', '要闻 1', '要闻 2', '要闻 3'])
})
