import type { LibraryAsked } from '#lib/links'
import { mediaKinds } from '#lib/media/kinds'

/** Reads a view of the media library back from an address. */
export function readLibraryView({ q, kind, only, page }: Record<string, unknown>): LibraryAsked {
  const wanted = Number(page)
  const known = mediaKinds.find((it) => it === kind)
  const filter = (['unused', 'mine', 'unlicensed', 'binned'] as const).find((it) => it === only)
  return {
    ...(typeof q === 'string' && q.trim() ? { words: q.trim().slice(0, 60) } : {}),
    ...(known ? { kind: known } : {}),
    ...(filter ? { only: filter } : {}),
    page: Number.isInteger(wanted) && wanted > 1 && wanted < 10_000 ? wanted : 1,
  }
}
