import type { StoryKind } from '#lib/story/kinds'

// Facets are words of the index that nobody can type: a query gives tokens of letters, digits and marks alone, and these begin
// with a character for private use, which both databases take for one of a word.
const PRIVATE = '\ue000'

export const facet = {
  section: (id: number) => `${PRIVATE}s${id}`,
  kind: (kind: StoryKind) => `${PRIVATE}k${kind}`,
  author: (id: number) => `${PRIVATE}a${id}`,
}

/** All facets of a story. */
export const facetsOf = (it: { section: number; kind: StoryKind; authors: number[] }): string[] => [
  facet.section(it.section),
  facet.kind(it.kind),
  ...it.authors.map(facet.author),
]
