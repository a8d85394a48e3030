import { isShownIn } from '#db/previews/queries'
import { storiesPassed } from '#server/auth/preview-pass'
import type { Guest } from '#server/media/gate'

/** Whoever holds an open preview link sees the files of its story, and of no other. */
export const previewGuest: Guest = async (req, media) => isShownIn(await storiesPassed(req.headers.cookie), media)
