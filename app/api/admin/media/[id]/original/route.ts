import { reading } from '#server/desk/deed'
import { fileToKeep } from '#server/desk/media-terms'
import { originalOf } from '#server/media/original'

/** The file as it was sent, for those who keep it: without the camera's notes, and never shown in the browser. */
export const GET = reading({ permission: 'media.upload' }, async ({ staff, params }) => originalOf(await fileToKeep(staff, params.id)))
