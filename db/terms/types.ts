import type { TermKind } from '#lib/chinese/proof/term-kinds'

/** An entry of the house glossary as the desk writes it. `story` is 0 for the whole paper. */
export type TermWords = { kind: TermKind; hans: string; hant: string; aliases: string[]; note: string; story: number }

export type Term = TermWords & { id: number }
