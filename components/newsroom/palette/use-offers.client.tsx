'use client'

import { useEffect, useRef } from 'react'
import { type Offer, offer } from '#components/newsroom/palette/offers'
import { remember } from '#components/newsroom/palette/recent'
import { editorPath } from '#lib/links'

type Open = { story: number; headline: string; staff: string }

/** Tells the palette what can be done with the story that is open, and remembers that it was. */
export function useOffers({ story, headline, staff }: Open, make: () => Offer[]): void {
  const now = useRef(make)
  useEffect(() => {
    now.current = make
  })
  useEffect(() => offer(() => now.current()), [])
  const named = headline !== ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: not at every key of the headline
  useEffect(() => {
    if (named) remember(staff, { key: `story-${story}`, name: headline, href: editorPath(story) })
  }, [story, staff, named])
}
