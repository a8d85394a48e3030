import { id, index, instant, json, number, primaryKey, table, text } from '#db/columns'
import type { Crops } from '#lib/media/crops'
import type { Licence, MediaKind } from '#lib/media/kinds'

/** 媒资: pictures, recordings, films and captions. The original is kept but never served. */
export const media = table(
  'media',
  {
    id: id(),
    kind: text().$type<MediaKind>().notNull(),
    /** First 16 hexadecimal digits of the SHA-256 of the original: the stem of every file made of it. */
    hash: text().notNull().unique(),
    mime: text().notNull(),
    /** Name the file had on the editor's machine; shown, never used as a path. */
    name: text().notNull().default(''),
    bytes: number().notNull(),
    width: number(),
    height: number(),
    /** Playing time in seconds. */
    seconds: number(),
    alt: text().notNull().default(''),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
    licence: text().$type<Licence>().notNull().default(''),
    /** Who is to be seen or heard, and key words, both with 、 between them. */
    people: text().notNull().default(''),
    keywords: text().notNull().default(''),
    /** What must stay in sight when a frame cuts the picture: per cent from the left and from the top. */
    focusX: number().notNull().default(50),
    focusY: number().notNull().default(50),
    /** What single frames show instead, where an editor has said so. */
    crops: json<Crops>().notNull().default({}),
    /** When it was taken, as the camera says. */
    takenAt: instant(),
    /** Average colour, `#rrggbb`: what a reader sees before the picture comes. */
    colour: text(),
    /** Widths at which renditions exist, ascending. */
    widths: json<number[]>().notNull(),
    uploadedBy: text(),
    uploadedAt: instant().notNull(),
    /** In the bin since; null when it is not. */
    binnedAt: instant(),
  },
  (t) => [index('media_by_time').on(t.uploadedAt)],
)

/** What a reader's page needs of a picture; its words come from what shows it. */
export const pictureColumns = {
  id: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  widths: media.widths,
  colour: media.colour,
  focusX: media.focusX,
  focusY: media.focusY,
  crops: media.crops,
}

/** 规格: one size and format made of a media file. */
export const renditions = table(
  'renditions',
  {
    id: id(),
    media: number()
      .notNull()
      .references(() => media.id),
    /** File name under `/media/`. */
    name: text().notNull().unique(),
    format: text().notNull(),
    width: number(),
    height: number(),
    bytes: number().notNull(),
  },
  (t) => [index('renditions_of_media').on(t.media)],
)

/**
 * 用处: what names a media file, `story:12` or `author:3`, in the desk's working copy or in what readers have. A file that no
 * reader's copy names is not public. `printed`: some version that was ever published names it, and those are kept for ever, so
 * the file is too. Only `db/media/uses.ts` writes here.
 */
export const mediaUses = table(
  'media_uses',
  {
    media: number()
      .notNull()
      .references(() => media.id),
    subject: text().notNull(),
    copy: text().$type<'desk' | 'readers' | 'printed'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.media, t.subject, t.copy] }), index('media_uses_by_subject').on(t.subject, t.copy)],
)

/** 旧文件: what a media file was before it was replaced, so that it can be put back. */
export const formerMedia = table(
  'former_media',
  {
    id: id(),
    media: number()
      .notNull()
      .references(() => media.id),
    hash: text().notNull(),
    mime: text().notNull(),
    name: text().notNull(),
    bytes: number().notNull(),
    width: number(),
    height: number(),
    seconds: number(),
    colour: text(),
    widths: json<number[]>().notNull(),
    crops: json<Crops>().notNull().default({}),
    replacedBy: text(),
    replacedAt: instant().notNull(),
  },
  (t) => [index('former_media_of_media').on(t.media), index('former_media_by_hash').on(t.hash)],
)
