import * as z from 'zod'
import { replaceMedia } from '#db/media/keeping'
import { forgetUploads } from '#db/uploads/commands'
import { deed } from '#server/desk/deed'
import { fileToKeep, replaced } from '#server/desk/media-terms'
import { makeOfUpload } from '#server/media/filing'
import { howFar } from '#server/media/incoming'

const body = z.strictObject({ upload: z.uuid() })

/** Gives a file other bytes, which have been uploaded. Its number stays, and everything that shows it. */
export const POST = deed({ permission: 'media.upload', body }, async ({ staff, params, body: { upload: sent } }) => {
  const { id } = await fileToKeep(staff, params.id)
  const { upload } = await howFar(staff.id, sent)
  const result = await makeOfUpload(upload, ({ media, renditions }) => replaceMedia(staff, id, media, renditions))
  if (result.outcome !== 'replaced') await forgetUploads([upload.id])
  return replaced(result)
})
