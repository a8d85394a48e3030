import { expect, test } from 'vitest'
import {
  exported,
  holds,
  type Kept,
  merged,
  offlinePaths,
  readExported,
  readList,
  storyNumber,
  withoutStory,
  withStory,
} from '#lib/reading/shelf'

const story = (id: number, at = id): Kept => ({ path: `/a/${id}-gao`, headline: `稿件${id}`, at })

test('a story is known by its number in both scripts, and nothing else is a story', () => {
  expect(['/a/12-ab', '/zh-hant/a/12-ab', '/a/12'].map(storyNumber)).toEqual([12, 12, 12])
  for (const path of [
    '/',
    '/asia',
    '/a/',
    '/a/x',
    '/a/012',
    '/a/12-ab/history',
    'https://evil.test/a/12',
    '//evil.test/a/12',
    '/a/12-x//y',
  ])
    expect(storyNumber(path), path).toBeNull()
})

test('what is put in stands first and once, and the oldest goes', () => {
  const list = [story(3), story(2), story(1)]
  const again = { ...story(2, 9), path: '/zh-hant/a/2-gao' }
  expect(withStory(list, again, 3).map((it) => it.path)).toEqual(['/zh-hant/a/2-gao', '/a/3-gao', '/a/1-gao'])
  expect(withStory(list, story(4), 3).map((it) => it.at)).toEqual([4, 3, 2])
  expect(withoutStory(list, '/zh-hant/a/3-gao').map((it) => it.at)).toEqual([2, 1])
  expect([holds(list, '/zh-hant/a/1'), holds(list, '/a/7')]).toEqual([true, false])
})

test('two lists become one, newest first, each story as it was noted last', () => {
  expect(merged([story(1, 10), story(2, 5)], [story(2, 20), story(3, 1)], 9).map((it) => [storyNumber(it.path), it.at])).toEqual([
    [2, 20],
    [1, 10],
    [3, 1],
  ])
})

test('offline are the saved and the last twenty read', () => {
  const history = Array.from({ length: 30 }, (_, i) => story(100 - i))
  const paths = offlinePaths({ saved: [story(1), story(99)], history })
  expect(paths).toHaveLength(21)
  expect(paths).toContain('/a/1-gao')
  expect(paths).toContain('/a/81-gao')
  expect(paths).not.toContain('/a/80-gao')
})

test('what comes back from the device is taken only if it is a story', () => {
  const stored = [
    story(1),
    null,
    7,
    { path: 'javascript:alert(1)', headline: 'x', at: 1 },
    { ...story(2), at: 'then' },
    { ...story(3), more: 1 },
  ]
  expect(readList(JSON.stringify(stored), 9)).toEqual([story(1), story(3)])
  for (const text of [null, '', '{', '{"a":1}', 'null']) expect(readList(text, 9)).toEqual([])
})

test('an exported file comes back as it was, and other files are refused', () => {
  const lists = { saved: [story(1)], history: [story(2), story(1)] }
  expect(readExported(exported(lists, new Date(0)))).toEqual(lists)
  for (const text of ['', '[]', '{"saved":[]}', '{"format":"other","saved":[]}', 'nonsense']) expect(readExported(text)).toBeNull()
})
