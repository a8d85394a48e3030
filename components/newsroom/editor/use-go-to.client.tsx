'use client'

import { useDesk } from '#components/newsroom/editor/desk.client'
import { goTo, isInPanel } from '#components/newsroom/editor/go-to'
import type { Place } from '#lib/story/checks'

/** Leads to a place of the story: the field gets the focus, or the words are selected. */
export function useGoTo(): (place: Place) => void {
  const { editor, showPanel } = useDesk()
  return (place) => {
    if (isInPanel(place)) showPanel('facts')
    // The panel has to stand there before one of its fields can be reached.
    setTimeout(() => goTo(place, editor), 0)
  }
}
