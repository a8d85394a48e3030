/** A list in which two have changed places; the same list if either place is none. */
export function swapped<T>(list: readonly T[], one: number, other: number): T[] {
  const [a, b] = [list[one], list[other]]
  if (a === undefined || b === undefined) return [...list]
  return list.map((it, i) => (i === one ? b : i === other ? a : it))
}
