import { id, index, instant, json, number, table, text } from '#db/columns'

/** 媒资: pictures, recordings, films and captions. The original is kept but never served. */
export const media = table(
  'media',
  {
    id: id(),
    kind: text().$type<'picture' | 'audio' | 'video' | 'captions'>().notNull(),
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
    /** Average colour, `#rrggbb`: what a reader sees before the picture comes. */
    colour: text(),
    /** Widths at which renditions exist, ascending. */
    widths: json<number[]>().notNull(),
    uploadedBy: text(),
    uploadedAt: instant().notNull(),
  },
  (t) => [index('media_by_time').on(t.uploadedAt)],
)

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
