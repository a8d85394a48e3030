import { expect, test } from 'vitest'
import { chaptersOf, type Line, linesOf, moveChapter } from '#components/newsroom/specials/plan'

const chapters = [
  { title: '一', stories: [1, 2] },
  { title: '二', stories: [3] },
  { title: '三', stories: [] },
]
const told = (lines: Line[]) => chaptersOf(lines).map((it) => `${it.title}:${it.stories.join()}`)

test('chapters become lines and lines chapters; what stands above every heading has a chapter without a name', () => {
  expect(chaptersOf(linesOf(chapters))).toEqual(chapters)
  expect(told([{ type: 'story', id: 9 }, ...linesOf(chapters)])).toEqual([':9', '一:1,2', '二:3', '三:'])
  expect(chaptersOf([])).toEqual([])
})

test('a chapter moves with its stories, and not past the ends', () => {
  const lines = linesOf(chapters)
  expect(told(moveChapter(lines, 3, -1))).toEqual(['二:3', '一:1,2', '三:'])
  expect(told(moveChapter(lines, 0, 1))).toEqual(['二:3', '一:1,2', '三:'])
  expect(told(moveChapter(lines, 5, -1))).toEqual(['一:1,2', '三:', '二:3'])
  expect(moveChapter(lines, 0, -1)).toBe(lines)
  expect(moveChapter(lines, 5, 1)).toBe(lines)
  expect(moveChapter(lines, 1, 1)).toBe(lines)
})
