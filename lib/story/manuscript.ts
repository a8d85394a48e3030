import * as z from 'zod'
import { documentSchema, emptyDocument } from '#lib/story/document'
import { bylineRoles } from '#lib/story/kinds'

/**
 * 原稿: all that the desk writes of a story, as one document. The working copy, every revision and every save speak
 * this shape, so that saving, comparing and restoring are each one step.
 */
export const manuscriptSchema = z.strictObject({
  headline: z.string().max(200).default(''),
  kicker: z.string().max(40).default(''),
  standfirst: z.string().max(600).default(''),
  dateline: z.string().max(40).default(''),
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]*(-[a-z0-9]+)*$/, '网址别名只能用小写字母、数字和连字符')
    .default(''),
  section: z.int().positive().nullable().default(null),
  topics: z.array(z.int().positive()).max(20).default([]),
  bylines: z
    .array(z.strictObject({ author: z.int().positive(), role: z.enum(bylineRoles) }))
    .max(20)
    .default([]),
  picture: z
    .strictObject({ media: z.int().positive(), alt: z.string().max(500), caption: z.string().max(500), credit: z.string().max(200) })
    .nullable()
    .default(null),
  keyPoints: z.array(z.string().max(300)).max(8).default([]),
  body: documentSchema.default(emptyDocument),
})

export type Manuscript = z.infer<typeof manuscriptSchema>

/** A story nobody has written yet. */
export const blankManuscript: Manuscript = manuscriptSchema.parse({})
