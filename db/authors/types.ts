import type { Picture } from '#db/media/types'

/** An author as a page needs one. `role` is what they are at the paper. */
export type Author = { id: number; slug: string; name: string; role: string; bio: string; portrait: Picture | null }
