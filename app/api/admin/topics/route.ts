import { addTopic } from '#db/topics/commands'
import { listTopicsForDesk } from '#db/topics/queries'
import { slugOf } from '#lib/chinese/slug'
import { deed, reading } from '#server/desk/deed'
import { topicBody } from '#server/desk/taxonomy-bodies'
import { toldOf } from '#server/desk/taxonomy-terms'

/** Topics whose name, address or sound has the words of `?q=`, twelve at most. */
export const GET = reading({ permission: 'topics.add' }, async ({ request }) => {
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 60)
  const { topics } = await listTopicsForDesk({ words, order: 'stories' })
  return { outcome: 'found', topics: topics.slice(0, 12) }
})

/** Opens a topic. */
export const POST = deed({ permission: 'topics.add', body: topicBody, maxBytes: 10_000 }, async ({ staff, body }) =>
  toldOf(await addTopic(staff, { ...body, slug: body.slug || slugOf(body.name) }), '话题'),
)
