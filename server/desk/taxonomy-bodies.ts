import * as z from 'zod'
import { blockLayouts, openings } from '#lib/front/areas'
import { hueKeys } from '#lib/front/hues'

/** The part of an address that names something: `meigonghe`, `red-sea`. */
export const slug = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符')
export const name = z.string().trim().min(1).max(40)
/** The traditional form, empty where conversion does. */
export const nameHant = z.string().trim().max(40).default('')
export const description = z.string().trim().max(300).default('')
/** The version that an edit began from. */
export const version = z.int().positive()

/** A topic as a request brings it; without an address it gets one from its name. */
export const topicBody = z.strictObject({ slug: slug.or(z.literal('')).default(''), name, nameHant, description })
export const topicEdit = z.strictObject({ slug, name, nameHant, description, version })

const section = {
  ...{ name, nameHant, description },
  layout: z.enum(blockLayouts).default('picture'),
  opening: z.enum(openings).default('picture'),
  hue: z.enum(['', ...hueKeys]).default(''),
  hidden: z.boolean().default(false),
}
/** A section as a request brings it; without an address it gets one from its name. */
export const sectionBody = z.strictObject({ ...section, slug: slug.or(z.literal('')).default('') })
export const sectionEdit = z.strictObject({ ...section, slug, version })

const story = z.int().positive()
const special = {
  title: z.string().trim().min(1).max(60),
  introduction: z.string().trim().max(600).default(''),
  picture: z.int().positive().nullable().default(null),
  pictureAlt: z.string().trim().max(500).default(''),
  lead: story.nullable().default(null),
  chapters: z
    .array(z.strictObject({ title: z.string().trim().max(60).default(''), stories: z.array(story).max(100) }))
    .max(30)
    .default([]),
  hidden: z.boolean().default(true),
}
/** A special as a request brings it; without an address it gets one from its title. */
export const specialBody = z.strictObject({ ...special, slug: slug.or(z.literal('')).default('') })
export const specialEdit = z.strictObject({ ...special, slug, version })

const author = {
  ...{ name, nameHant },
  role: z.string().trim().max(40).default(''),
  bio: z.string().trim().max(600).default(''),
  contact: z.email('不是邮箱地址').max(120).or(z.literal('')).default(''),
  portrait: z.int().positive().nullable().default(null),
  staff: z
    .string()
    .regex(/^[\w-]{1,64}$/, '没有这个账号')
    .nullable()
    .default(null),
  retired: z.boolean().default(false),
}
/** An author as a request brings them; without an address they get one from their name. */
export const authorBody = z.strictObject({ ...author, slug: slug.or(z.literal('')).default('') })
export const authorEdit = z.strictObject({ ...author, slug, version })
