import type { FrontChange, FrontDesk } from '#db/front/types'
import type { BlockLayout, FrontArea } from '#lib/front/areas'
import type { StoryKind } from '#lib/story/kinds'

/** A place on the front as it comes to the browser; times are ISO. */
export type ShownSlot = {
  area: FrontArea
  position: number
  shown: { id: number; headline: string; section: string; kind: StoryKind; publishedAt: string } | null
  pinned: { story: number; headline: string; until: string | null; by: string | null; at: string } | null
}

export type ShownChange = Omit<FrontChange, 'at'> & { at: string }

type Strip = FrontDesk['strip']
type Pinned = { pinned: { id: number; title: string; until: string | null } | null }
export type ShownStrip = Pick<Strip, 'choices'> & { places: (Omit<Strip['places'][number], 'pinned'> & Pinned)[] }

export type ShownFront = {
  version: number
  slots: ShownSlot[]
  blocks: (Pick<FrontDesk['blocks'][number], 'slug' | 'name' | 'stories'> & { layout: BlockLayout; lead: ShownSlot })[]
  strip: ShownStrip
  changes: ShownChange[]
}
