/**
 * A reader's own lists, 收藏 and 阅读历史, as they are kept on the device. Nothing here touches the device: lists come in and
 * lists go out, the newest first.
 */

/** A story that a reader saved or read: its address, its headline as it stood, and when, in milliseconds. */
export type Kept = { path: string; headline: string; at: number }
export type Lists = { saved: Kept[]; history: Kept[] }

/** How many are kept; the oldest go. */
export const MOST: Record<keyof Lists, number> = { saved: 200, history: 100 }
/** How many of either can be opened without a network. */
const SAVED_OFFLINE = 100
const READ_OFFLINE = 20
const LONGEST_HEADLINE = 200
/** What an exported file says of itself. */
const FORMAT = 'eddiba-reading-1'

/** Number of the story at an address, in either script; null when it is no story's. */
export function storyNumber(path: string): number | null {
  const [, number] = /^(?:\/zh-hant)?\/a\/([1-9]\d{0,8})(?:-[^/]*)?$/.exec(path) ?? []
  return number ? Number(number) : null
}

export const holds = (list: Kept[], path: string): boolean => list.some((it) => storyNumber(it.path) === storyNumber(path))

/** The list with a story at its head. A story stands in it once, whatever the script it was read in. */
export const withStory = (list: Kept[], story: Kept, most: number): Kept[] => [story, ...withoutStory(list, story.path)].slice(0, most)

export const withoutStory = (list: Kept[], path: string): Kept[] => list.filter((it) => storyNumber(it.path) !== storyNumber(path))

/** Both lists in one, each story once as it was noted last. */
export const merged = (one: Kept[], other: Kept[], most: number): Kept[] =>
  [...one, ...other].sort((a, b) => a.at - b.at).reduce<Kept[]>((list, story) => withStory(list, story, most), [])

/** Addresses of the stories that shall open without a network: those saved, and the last read. */
export const offlinePaths = ({ saved, history }: Lists): string[] => [
  ...new Set([...saved.slice(0, SAVED_OFFLINE), ...history.slice(0, READ_OFFLINE)].map((it) => it.path)),
]

/** A list as the device gave it back. What is not a story of ours is left out, for other programs may have written there. */
export function readList(text: string | null, most: number): Kept[] {
  return listOf(parsed(text ?? ''), most)
}

/** The file that a reader takes along. */
export const exported = ({ saved, history }: Lists, at: Date): string =>
  `${JSON.stringify({ format: FORMAT, at: at.toISOString(), saved, history }, null, 1)}\n`

/** Such a file read back; null when it is none. */
export function readExported(text: string): Lists | null {
  const file = parsed(text) as { format?: unknown; saved?: unknown; history?: unknown } | null
  if (file?.format !== FORMAT) return null
  return { saved: listOf(file.saved, MOST.saved), history: listOf(file.history, MOST.history) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function listOf(value: unknown, most: number): Kept[] {
  if (!Array.isArray(value)) return []
  return value
    .filter((it): it is Kept => {
      const { path, headline, at } = (it ?? {}) as Partial<Kept>
      return typeof path === 'string' && storyNumber(path) !== null && typeof headline === 'string' && Number.isFinite(at)
    })
    .map(({ path, headline, at }) => ({ path, headline: headline.slice(0, LONGEST_HEADLINE), at }))
    .slice(0, most)
}
