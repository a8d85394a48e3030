import type { SpecialWords } from '#db/specials/types'

/** A line of a special's plan: a chapter's heading, or a story under the heading above it. */
export type Line = { type: 'chapter'; key: string; title: string } | { type: 'story'; id: number }

export const lineKey = (line: Line) => (line.type === 'chapter' ? line.key : `story-${line.id}`)

/** The chapters as lines, one below the other. */
export const linesOf = (chapters: SpecialWords['chapters']): Line[] =>
  chapters.flatMap(({ title, stories }, at): Line[] => [
    { type: 'chapter', key: `chapter-${at}`, title },
    ...stories.map((id): Line => ({ type: 'story', id })),
  ])

/** The lines as chapters. What stands above the first heading is in a chapter without a name. */
export function chaptersOf(lines: Line[]): SpecialWords['chapters'] {
  const chapters: SpecialWords['chapters'] = []
  for (const line of lines) {
    if (line.type === 'chapter') chapters.push({ title: line.title.trim(), stories: [] })
    else {
      if (chapters.length === 0) chapters.push({ title: '', stories: [] })
      chapters.at(-1)?.stories.push(line.id)
    }
  }
  return chapters
}

/** The lines with a chapter, heading and stories, one chapter further up or down. */
export function moveChapter(lines: Line[], at: number, step: -1 | 1): Line[] {
  const starts = lines.flatMap((line, i) => (line.type === 'chapter' ? [i] : []))
  const own = starts.indexOf(at)
  const upper = step < 0 ? own - 1 : own
  const [from, middle] = [starts[upper], starts[upper + 1]]
  if (own < 0 || from === undefined || middle === undefined) return lines
  const end = starts[upper + 2] ?? lines.length
  return [...lines.slice(0, from), ...lines.slice(middle, end), ...lines.slice(from, middle), ...lines.slice(end)]
}
