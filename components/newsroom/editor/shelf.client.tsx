'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { DeskPicture, EditorLinks } from '#components/newsroom/editor/types'
import type { Media } from '#db/media/types'

type Shelf = {
  pictures: Record<number, DeskPicture>
  recordings: Record<number, Media>
  linked: Record<number, string>
  links: Pick<EditorLinks, 'media' | 'importMedia' | 'find'>
  /** Whether nobody has said yet by what right the paper shows a file. Captions are the desk's own. */
  isUnlicensed: (media: number) => boolean
  putPicture: (picture: DeskPicture) => void
  putRecording: (recording: Media) => void
  putLinked: (story: number, headline: string) => void
}

const ShelfContext = createContext<Shelf | null>(null)

type Props = Pick<Shelf, 'pictures' | 'recordings' | 'linked' | 'links'> & { children: ReactNode }

/** What the blocks of a story point to: pictures, recordings and other stories, those it came with and those chosen since. */
export function ShelfProvider({ pictures: first, recordings: played, linked: named, links, children }: Props) {
  const [pictures, setPictures] = useState(first)
  const [recordings, setRecordings] = useState(played)
  const [linked, setLinked] = useState(named)
  const putPicture = useCallback((picture: DeskPicture) => setPictures((known) => ({ ...known, [picture.id]: picture })), [])
  const putRecording = useCallback((it: Media) => setRecordings((known) => ({ ...known, [it.id]: it })), [])
  const putLinked = useCallback((story: number, headline: string) => setLinked((known) => ({ ...known, [story]: headline })), [])
  const isUnlicensed = useCallback(
    (media: number) => {
      const file = pictures[media] ?? recordings[media]
      return file?.licence === '' && file.kind !== 'captions'
    },
    [pictures, recordings],
  )
  const shelf = useMemo(
    () => ({ pictures, recordings, linked, links, isUnlicensed, putPicture, putRecording, putLinked }),
    [pictures, recordings, linked, links, isUnlicensed, putPicture, putRecording, putLinked],
  )
  return <ShelfContext value={shelf}>{children}</ShelfContext>
}

/** The shelf of the story that is open. */
export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error('useShelf: there is no story open around this component')
  return shelf
}
