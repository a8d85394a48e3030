import { SOUNDS } from '#lib/chinese/proof/sounds'

/** Whether two characters are heard, or typed by pinyin, as one: 利里, 神伸. Rare characters have no sound here. */
export function soundAlike(a: string, b: string): boolean {
  const known = table()
  const other = known.get(b)
  return known.get(a)?.some((group) => other?.includes(group)) ?? false
}

let made: Map<string, number[]> | undefined

function table(): Map<string, number[]> {
  if (made) return made
  made = new Map()
  for (const [group, characters] of SOUNDS.split(' ').entries()) {
    for (const it of characters) made.set(it, [...(made.get(it) ?? []), group])
  }
  return made
}
