import type { Picture } from '#db/media/types'

/** An author as a page needs one. `role` is what they are at the paper. */
export type Author = {
  id: number
  slug: string
  name: string
  nameHant: string
  role: string
  bio: string
  /** An e-mail address that readers may write to; empty for none. */
  contact: string
  portrait: Picture | null
}

/** What the desk writes of an author. */
export type AuthorWords = Omit<Author, 'id' | 'portrait'> & {
  portrait: number | null
  /** Whose account writes under this name. */
  staff: string | null
  /** No longer at the paper. */
  retired: boolean
}

/** An author as the desk lists them: how many published stories they have signed, and whose account it is. */
export type DeskAuthor = AuthorWords & { id: number; version: number; stories: number; account: string | null; picture: Picture | null }
