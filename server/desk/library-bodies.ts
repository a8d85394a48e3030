import * as z from 'zod'
import { BULK_MOST } from '#db/desk/bulk'
import type { BulkAction } from '#db/desk/types'
import type { Permission } from '#lib/permissions'
import { person } from '#server/desk/story-bodies'

const number = z.int().positive()

/** What may be done to many stories at once. */
export const bulkAction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('assign'), staff: person.nullable() }),
  z.strictObject({ do: z.literal('section'), section: number }),
  z.strictObject({ do: z.literal('topic'), topic: number }),
  z.strictObject({ do: z.literal('submit') }),
  z.strictObject({ do: z.literal('approve'), versions: z.record(z.string().regex(/^[1-9]\d{0,8}$/), number) }),
  z.strictObject({ do: z.literal('archive') }),
  z.strictObject({ do: z.literal('bin') }),
  z.strictObject({ do: z.literal('restore') }),
])

export const bulkStories = z.array(number).min(1, '请先选稿件').max(BULK_MOST, `一次最多 ${BULK_MOST} 篇`)

/** What each of them needs beside seeing the stories. */
export const bulkNeeds: Record<BulkAction['do'], Permission> = {
  assign: 'story.assign',
  section: 'story.write',
  topic: 'story.write',
  submit: 'story.submit',
  approve: 'story.approve',
  archive: 'story.archive',
  bin: 'story.write',
  restore: 'story.write',
}

/** A view by name; `query` is an address's part behind the `?`, nothing else. */
export const viewBody = z.strictObject({
  name: z.string().trim().min(1, '请给视图起个名字').max(20, '视图的名字最多二十个字'),
  query: z
    .string()
    .max(500)
    .regex(/^[\w%=&.+*-]*$/, '视图只能是稿库的筛选条件'),
  shared: z.boolean().default(false),
})
