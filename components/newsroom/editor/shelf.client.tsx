'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { DeskPicture, EditorLinks } from '#components/newsroom/editor/types'

type Shelf = {
  pictures: Record<number, DeskPicture>
  linked: Record<number, string>
  links: EditorLinks
  putPicture: (picture: DeskPicture) => void
  putLinked: (story: number, headline: string) => void
}

const ShelfContext = createContext<Shelf | null>(null)

type Props = Pick<Shelf, 'pictures' | 'linked' | 'links'> & { children: ReactNode }

/** What the blocks of a story point to: pictures and other stories, those it came with and those chosen since. */
export function ShelfProvider({ pictures: first, linked: named, links, children }: Props) {
  const [pictures, setPictures] = useState(first)
  const [linked, setLinked] = useState(named)
  const putPicture = useCallback((picture: DeskPicture) => setPictures((known) => ({ ...known, [picture.id]: picture })), [])
  const putLinked = useCallback((story: number, headline: string) => setLinked((known) => ({ ...known, [story]: headline })), [])
  const shelf = useMemo(() => ({ pictures, linked, links, putPicture, putLinked }), [pictures, linked, links, putPicture, putLinked])
  return <ShelfContext value={shelf}>{children}</ShelfContext>
}

/** The shelf of the story that is open. */
export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('useShelf: there is no story open around this component')
  return shelf
}
