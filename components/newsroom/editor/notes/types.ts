import type { Person } from '#components/newsroom/editor/workflow/types'
import type { Anchor } from '#lib/story/anchor'

export type NoteReply = { id: number; text: string; by: Person | null; at: string }

/** 批注, as the route `notes` tells it. Instants as ISO 8601. */
export type Note = {
  id: number
  text: string
  anchor: Anchor | null
  blocking: boolean
  by: Person | null
  at: string
  resolved: { by: Person | null; at: string } | null
  replies: NoteReply[]
}

export type NewNote = { text: string; anchor: Anchor | null; blocking: boolean; mentions: string[] }
