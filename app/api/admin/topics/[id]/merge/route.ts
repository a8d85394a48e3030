import * as z from 'zod'
import { mergeTopics, previewMerge } from '#db/topics/merge'
import { deed, reading } from '#server/desk/deed'
import { version } from '#server/desk/taxonomy-bodies'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

const body = z.strictObject({ into: z.int().positive(), version })

/** What merging the topic into `?into=` would touch. */
export const GET = reading({ permission: 'taxonomy.edit' }, async ({ request, params }) => {
  const target = numberIn(new URL(request.url).searchParams.get('into') ?? undefined)
  const preview = await previewMerge({ source: numberIn(params.id), target })
  return preview ? { outcome: 'found', preview } : toldOf({ outcome: 'missing' }, '话题')
})

/** Merges the topic into another. */
export const POST = deed({ permission: 'taxonomy.edit', body }, async ({ staff, params, body: { into, version } }) =>
  toldOf(await mergeTopics(staff, { source: numberIn(params.id), target: into, version }), '话题'),
)
