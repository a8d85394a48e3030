import type { Fault } from '#lib/chinese/proof/finding'

/** Every match of a global pattern that `read` makes a fault of. The fault covers the match unless `read` says otherwise. */
export function scan(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => (Omit<Fault, 'from' | 'to'> & { from?: number; to?: number }) | null,
): Fault[] {
  const faults: Fault[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const fault = read(match)
    if (fault) faults.push({ from: match.index, to: match.index + match[0].length, ...fault })
    if (match[0] === '') pattern.lastIndex += 1
  }
  return faults
}
