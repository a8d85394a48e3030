import { changeTopic } from '#db/topics/commands'
import { deed } from '#server/desk/deed'
import { topicEdit } from '#server/desk/taxonomy-bodies'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

/** Puts other words in the place of a topic's. */
export const PUT = deed({ permission: 'taxonomy.edit', body: topicEdit, maxBytes: 10_000 }, async ({ staff, params, body }) =>
  toldOf(await changeTopic(staff, numberIn(params.id), body), '话题'),
)
