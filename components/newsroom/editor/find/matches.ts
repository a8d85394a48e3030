import { fold } from '#lib/chinese/fold'

/** What is looked for. Unless `exact`, case, width, accents and simplified or traditional characters make no difference. */
export type Sought = { words: string; exact: boolean }

/** Where the words begin in a text, in UTF-16 units, none over another. */
export function matchesIn(text: string, { words, exact }: Sought): number[] {
  if (!words) return []
  const [within, sought] = exact ? [text, words] : [fold(text), fold(words)]
  const found: number[] = []
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) found.push(at)
  return found
}
