import { expect, test } from 'vitest'
import { composeFront, type Pin } from '#db/front/compose'
import type { StoryCard } from '#db/stories/types'
import type { StoryKind } from '#lib/story/kinds'

const sections = ['asia', 'china', 'opinion'].map((slug) => ({ slug, name: slug }))
const picture = {
  id: 1,
  hash: 'a',
  width: 16,
  height: 9,
  widths: [320],
  colour: null,
  focusX: 50,
  focusY: 50,
  crops: {},
  alt: '',
  caption: '',
  credit: '',
}

function card(id: number, section = 'asia', kind: StoryKind = 'report', pictured = true): StoryCard {
  const at = new Date(Date.UTC(2026, 0, 1) - id * 60_000)
  return {
    id,
    kind,
    slug: 'gao',
    headline: `第${id}篇`,
    kicker: '',
    standfirst: '',
    dateline: '',
    section: { slug: section, name: section },
    picture: pictured ? picture : null,
    bylines: [],
    minutes: 1,
    seconds: null,
    ended: false,
    publishedAt: at,
    updatedAt: at,
  }
}

const pool = [
  ...Array.from({ length: 14 }, (_, at) => card(at + 1, at % 2 ? 'china' : 'asia')),
  ...[21, 22, 23, 24, 25].map((id) => card(id, 'opinion', 'opinion')),
  ...[31, 32].map((id) => card(id, 'asia', 'audio')),
  card(33, 'china', 'video'),
  card(41, 'asia', 'gallery'),
  card(51, 'asia', 'brief', false),
]

function standing(front: ReturnType<typeof composeFront>): number[] {
  const { lead, picture: shown, sublinks, secondary, opinion, listen, blocks } = front
  return [lead, shown, ...sublinks, ...secondary, ...opinion, ...listen, ...blocks.flatMap((block) => block.stories)].flatMap((it) =>
    it ? [it.id] : [],
  )
}

test('no story stands in two places', () => {
  for (const pins of [
    [],
    [
      { area: 'lead', position: 0, story: 9 },
      { area: 'secondary', position: 1, story: 1 },
      { area: 'opinion', position: 0, story: 25 },
    ],
  ] as Pin[][]) {
    const ids = standing(composeFront(pool, pins, sections))
    expect(ids.length).toBeGreaterThan(15)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('without pins the newest with a picture leads, and every area is filled by rule', () => {
  const front = composeFront([card(100, 'asia', 'brief', false), ...pool], [], sections)
  expect(front.lead?.id).toBe(1)
  expect(front.opinion.map((it) => it.id)).toEqual([21, 22, 23, 24])
  expect(front.listen).toHaveLength(3)
  expect(front.picture?.id).toBe(41)
  expect(front.secondary).toHaveLength(3)
  expect(front.sublinks.every((it) => it.section.slug === front.lead?.section.slug)).toBe(true)
  expect(front.blocks.map((block) => block.section.slug)).toEqual(['asia', 'china'])
  expect(front.breaking).toBeNull()
})

test('what an editor pinned stands where it was pinned', () => {
  const pins: Pin[] = [
    { area: 'breaking', position: 0, story: 2 },
    { area: 'lead', position: 0, story: 13 },
    { area: 'secondary', position: 2, story: 51 },
    { area: 'picture', position: 0, story: 4 },
  ]
  const front = composeFront(pool, pins, sections)
  expect([front.breaking?.id, front.lead?.id, front.secondary[2]?.id, front.picture?.id]).toEqual([2, 13, 51, 4])
})

test('a pin on a story that is gone leaves its place to the rule', () => {
  const front = composeFront(
    pool,
    [
      { area: 'lead', position: 0, story: 999 },
      { area: 'secondary', position: 0, story: 998 },
    ],
    sections,
  )
  expect(front.lead?.id).toBe(1)
  expect(front.secondary).toHaveLength(3)
})

test('an empty paper has an empty front, and one story leads without a picture', () => {
  expect(composeFront([], [], sections)).toMatchObject({ lead: null, blocks: [], stream: [], opinion: [], picture: null })
  expect(composeFront([card(1, 'asia', 'brief', false)], [], sections).lead?.id).toBe(1)
})

test('the stream tells the newest, whatever stands elsewhere', () => {
  expect(composeFront(pool, [], sections).stream.map((it) => it.id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})
