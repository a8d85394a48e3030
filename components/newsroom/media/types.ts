import type { FiledFile, Media } from '#db/media/types'

/** A media file as the desk shows it: with the address of a small rendition, empty for what is no picture. */
export type DeskMedia = Media & { thumb: string }
export type DeskFile = Omit<FiledFile, 'takenAt' | 'uploadedAt' | 'binnedAt'> & {
  thumb: string
  takenAt: string | null
  uploadedAt: string
  binnedAt: string | null
}
