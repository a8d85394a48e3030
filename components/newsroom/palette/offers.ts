import type { Called } from '#lib/chinese/called'

/** Something that can be done on this page, for whoever types its name. */
export type Offer = Called & { key: string; note?: string; run: () => unknown }

let current: (() => Offer[]) | null = null

/** Makes known what can be done with the story that is open. Answers how to take it away. */
export function offer(make: () => Offer[]): () => void {
  current = make
  return () => {
    if (current === make) current = null
  }
}

/** What can be done on this page at this moment. */
export const offered = (): Offer[] => current?.() ?? []
