import type { BlockLayout, Opening } from '#lib/front/areas'
import type { Hue } from '#lib/front/hues'

/** What the desk writes of a section. */
export type SectionWords = {
  slug: string
  name: string
  nameHant: string
  description: string
  layout: BlockLayout
  opening: Opening
  hue: Hue
  hidden: boolean
}

/** A section as the desk lists it: `published` counts what readers have, `stories` all that the desk has. */
export type DeskSection = SectionWords & { id: number; position: number; version: number; published: number; stories: number }
