import type { Media } from '#db/media/types'
import { thumbPath } from '#lib/links'
import { Refusal } from '#server/desk/answers'

/** A media file as the desk's screens take it: with the address of a small rendition. */
export const toDesk = <Some extends Media>(media: Some): Some & { thumb: string } => ({
  ...media,
  thumb: media.kind === 'picture' ? thumbPath(media) : '',
})

/** The number that a route's address names. Throws `Refusal`. */
export function mediaNumber(id: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(id ?? '')) throw new Refusal({ outcome: 'missing', error: '媒资库里没有这个文件' })
  return Number(id)
}
