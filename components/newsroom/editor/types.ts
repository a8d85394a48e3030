import type { Deed } from '#components/newsroom/editor/workflow/types'
import type { Media } from '#db/media/types'
import type { Role } from '#lib/permissions'
import type { StoryKind, StoryState } from '#lib/story/kinds'
import type { Manuscript } from '#lib/story/manuscript'

/** A picture as the desk shows it: the file, and the address of a small rendition. */
export type DeskPicture = Media & { thumb: string }

/** A name that can be chosen: a section, a topic, an author. `pinyin` is searched too. */
export type Choice = { id: number; name: string; pinyin: string; note?: string }

export type Linkable = { id: number; headline: string; publishedAt: string; href: string }

/** The story as it stood when the editor was opened. */
export type OpenStory = {
  id: number
  kind: StoryKind
  state: StoryState
  version: number
  manuscript: Manuscript
  savedAt: string
  savedBy: string | null
  /** Address at the readers' side, or null when they don't have it. */
  href: string | null
  /** Whether the working copy is ahead of what readers have. */
  ahead: boolean
}

/** Addresses that the editor asks; it spells none itself. */
export type EditorLinks = {
  desk: string
  preview: string
  /** Null where the paper has no traditional edition. */
  previewHant: string | null
  previews: string
  doubts: string
  create: string
  /** Reads the working copy. */
  story: string
  draft: string
  presence: string
  versions: string
  status: string
  /** How much it was read. */
  numbers: string
  deeds: Record<Deed, string>
  notes: string
  staff: string
  corrections: string
  media: string
  importMedia: string
  find: string
  /** The glossary that holds for the story, and where entries are added. */
  terms: string
  addTerm: string
  /** What the traditional edition makes of words, which are added to it. */
  traditional: string
}

export type EditorProps = {
  story: OpenStory
  sections: Choice[]
  topics: Choice[]
  authors: Choice[]
  /** Pictures the story names, by number. */
  pictures: Record<number, DeskPicture>
  /** Recordings, films and captions it names, by number. */
  recordings: Record<number, Media>
  /** Headlines of the stories it leads on to, by number. */
  linked: Record<number, string>
  mayPublish: boolean
  mayOverwrite: boolean
  /** Who writes. */
  me: { id: string; name: string; email: string; role: Role }
  links: EditorLinks
}

/** All of a manuscript but its body, which the editor of words holds. */
export type Fields = Omit<Manuscript, 'body'>
export type ChangeFields = (change: Partial<Fields>) => void
