import * as z from 'zod'
import { binMedia, unbinMedia } from '#db/media/keeping'
import { deed } from '#server/desk/deed'
import { fileToKeep, inUse } from '#server/desk/media-terms'

const empty = z.strictObject({})

/** Puts a file into the bin; not while something shows it. */
export const POST = deed({ permission: 'media.upload', body: empty }, async ({ staff, params }) => {
  const { id } = await fileToKeep(staff, params.id)
  const result = await binMedia(staff, id)
  return result.outcome === 'used' ? inUse(result.uses) : result.outcome === 'missing' ? result : { outcome: 'removed' }
})

/** Takes it out again. */
export const DELETE = deed({ permission: 'media.upload', body: empty }, async ({ staff, params }) => {
  const { id } = await fileToKeep(staff, params.id)
  return unbinMedia(staff, id)
})
