import * as z from 'zod'
import { may } from '#lib/permissions'
import { changes, correctionKinds } from '#lib/story/changes'
import type { SignedIn } from '#server/auth/session'
import { Refusal } from '#server/desk/answers'

/** Pieces of what is sent to the doors of a story. */
export const version = z.int().positive()
export const note = z.string().trim().max(200).default('')
export const reason = z.string().trim().min(1, '请写明原因').max(300)
export const person = z.string().min(1).max(64)

/** An instant as ISO 8601 with its zone, `2026-11-27T08:00:00+08:00`. */
export const instant = z.iso.datetime({ offset: true, error: '时间要写成带时区的 ISO 8601' }).transform((it) => new Date(it))

/** Made by the page once for each press of the button: pressed twice it is done once. */
export const key = z.uuid('请求编号须是 UUID')

const words = z.string().trim().min(1, '不能为空').max(500)
export const correction = z.strictObject({ kind: z.enum(correctionKinds).default('correction'), wrong: words, right: words })

/** How many stories each area of the front holds. 突发 is a flag of its own. */
const areas = { lead: 1, sublink: 3, secondary: 3, opinion: 4, picture: 1, listen: 3 } as const
type Area = keyof typeof areas
const front = z
  .strictObject({ area: z.enum(Object.keys(areas) as [Area, ...Area[]]), position: z.int().min(0) })
  .refine(({ area, position }) => position < areas[area], '首页这一区没有这个版位')

/** How a version goes out: asked in one way for now and for later. */
export const publishing = {
  version,
  key,
  change: z.enum(changes, '请选择小修改、更新或更正'),
  note: note.optional(),
  correction: correction.optional(),
  breaking: z.boolean().optional(),
  front: front.nullable().optional(),
  expiresAt: instant.nullable().optional(),
}

/** Some places on the front are not everybody's to give. Throws `Refusal`. */
export function requirePlaces(staff: SignedIn, { breaking, front: place }: { breaking?: boolean | undefined; front?: unknown }): void {
  if (breaking && !may(staff.role, 'story.breaking')) throw new Refusal({ outcome: 'forbidden', error: '只有主编能标为突发' })
  if (place && !may(staff.role, 'front.arrange')) throw new Refusal({ outcome: 'forbidden', error: '只有主编能排首页' })
}

export const noteText = z.string().trim().min(1, '批注是空的').max(2000)
/** The words a note is about. The browser reckons them, so they are checked here and not in `lib/story/anchor.ts`. */
export const anchor = z.strictObject({
  block: z.int().min(0).max(2000),
  from: z.int().min(0).max(100_000),
  quote: z.string().min(1).max(1000),
  before: z.string().max(64).default(''),
  after: z.string().max(64).default(''),
})
export const mentioned = z.array(person).max(20)
