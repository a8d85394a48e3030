'use client'

import { useMemo } from 'react'
import type { Thumbs } from '#components/newsroom/compare/compared-block'
import { useDeskIfAny } from '#components/newsroom/editor/desk.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { Names } from '#lib/story/compare-parts'

/** What the numbers in the open text's versions are called, and its pictures, small. A text that is no story names only stories. */
export function useNames(): { names: Names; thumbs: Thumbs } {
  const { sections = none, topics = none, authors = none } = useDeskIfAny() ?? {}
  const { pictures, linked } = useShelf()
  const names = useMemo(
    () => ({
      section: (id: number) => sections.find((it) => it.id === id)?.name ?? `频道 ${id}`,
      topic: (id: number) => topics.find((it) => it.id === id)?.name ?? `话题 ${id}`,
      author: (id: number) => authors.find((it) => it.id === id)?.name ?? `作者 ${id}`,
      story: (id: number) => linked[id] ?? `稿件 #${id}`,
    }),
    [sections, topics, authors, linked],
  )
  return { names, thumbs: (media) => pictures[media]?.thumb }
}

const none: never[] = []
