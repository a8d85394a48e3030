import { addTopic } from '#db/topics/commands'
import { slugOf } from '#lib/chinese/slug'
import { deed } from '#server/desk/deed'
import { topicBody } from '#server/desk/taxonomy-bodies'
import { toldOf } from '#server/desk/taxonomy-terms'

/** Opens a topic. */
export const POST = deed({ permission: 'topics.add', body: topicBody, maxBytes: 10_000 }, async ({ staff, body }) =>
  toldOf(await addTopic(staff, { ...body, slug: body.slug || slugOf(body.name) }), '话题'),
)
