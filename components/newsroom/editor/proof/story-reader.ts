import type { Finding, Found, Passage, PassageKind } from '#lib/chinese/proof/finding'
import { emptyGlossary, type GlossaryTerm, makeGlossary } from '#lib/chinese/proof/glossary'
import { readPassage, readTogether, settle } from '#lib/chinese/proof/proofread'

/** Reads one story over and over; only passages that changed since the last time cost anything. */
export type StoryReader = {
  /** Takes another glossary: everything is read anew. */
  takeTerms: (terms: readonly GlossaryTerm[]) => void
  /** All findings in order, or null when the time was up; the next call goes on from there. */
  read: (passages: readonly Passage[], hasTime: () => boolean) => Finding[] | null
}

type Memory = Map<string, Found[]>

export function storyReader(): StoryReader {
  let glossary = emptyGlossary
  let known = new Map<PassageKind, Memory>()
  return {
    takeTerms: (terms) => {
      glossary = makeGlossary(terms)
      known = new Map()
    },
    read: (passages, hasTime) => {
      const used = new Map<PassageKind, Memory>()
      const findings: Finding[] = []
      for (const { place, kind, text } of passages) {
        let found = known.get(kind)?.get(text)
        if (!found) {
          if (!hasTime()) return null
          found = readPassage(text, kind, glossary)
          remember(known, kind, text, found)
        }
        remember(used, kind, text, found)
        for (const it of found) findings.push({ ...it, place })
      }
      // What the story no longer says is forgotten.
      known = used
      return settle(passages, [...findings, ...readTogether(passages)], glossary)
    },
  }
}

function remember(memory: Map<PassageKind, Memory>, kind: PassageKind, text: string, found: Found[]): void {
  const own = memory.get(kind) ?? new Map()
  memory.set(kind, own.set(text, found))
}
