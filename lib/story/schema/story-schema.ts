import { type Extensions, getSchema } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { StarterKit } from '@tiptap/starter-kit'
import {
  AudioBlock,
  EmbedBlock,
  GalleryBlock,
  KeptBlock,
  PictureBlock,
  ReadMoreBlock,
  TimelineBlock,
  VideoBlock,
} from '#lib/story/schema/atoms'
import { FactBox, KeyPoints, Note, PointList, Question, Questions } from '#lib/story/schema/boxes'
import { ListItem, StoryDoc } from '#lib/story/schema/flow'
import { Emphasis, Link, Ruby, Subscript, Superscript } from '#lib/story/schema/marks'
import { Ask, BoxTitle, Source } from '#lib/story/schema/parts'
import { PullQuote, PullWords, Quotation } from '#lib/story/schema/quotes'
import { Cell, HeaderCell, Row, Table, TableBlock } from '#lib/story/schema/table'

const kit = StarterKit.configure({
  heading: { levels: [2, 3] },
  dropcursor: { color: false, class: 'drop-cursor' },
  document: false,
  listItem: false,
  blockquote: false,
  link: false,
  italic: false,
  underline: false,
  strike: false,
  code: false,
  codeBlock: false,
  trailingNode: false,
})

/** Everything with text under the cursor: exactly the text blocks and marks of `lib/story/document`. */
export const storyWords: Extensions = [
  kit,
  StoryDoc,
  ListItem,
  ...[BoxTitle, Source, Ask],
  ...[Quotation, PullQuote, PullWords],
  ...[FactBox, Note, KeyPoints, PointList, Questions, Question],
  ...[TableBlock, Table, Row, Cell, HeaderCell],
  ...[Link, Emphasis, Superscript, Subscript, Ruby],
]

/** The blocks that the desk shows by views of its own, see `components/newsroom/editor`. */
export const storyAtoms: Extensions = [
  ...[PictureBlock, GalleryBlock, AudioBlock, VideoBlock, EmbedBlock, TimelineBlock, ReadMoreBlock],
  KeptBlock,
]

let built: Schema | undefined

/** The ProseMirror schema of a story, one for the browser and the server. Built at the first call. */
export function storySchema(): Schema {
  built ??= getSchema([...storyWords, ...storyAtoms])
  return built
}
