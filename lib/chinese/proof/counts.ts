import { type Level, levels } from '#lib/chinese/proof/finding'

export type ProofCounts = Record<Level, number>

/** How many findings of each level. */
export function proofCounts(findings: readonly { level: Level }[]): ProofCounts {
  return Object.fromEntries(levels.map((level) => [level, findings.filter((it) => it.level === level).length])) as ProofCounts
}
