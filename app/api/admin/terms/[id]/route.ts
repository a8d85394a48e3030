import { changeTerm } from '#db/terms/commands'
import { deed } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'
import { termBody } from '#server/desk/term-body'

/** Puts other words in the place of an entry's. */
export const PUT = deed({ permission: 'terms.edit', body: termBody, maxBytes: 10_000 }, async ({ staff, params, body }) => {
  if (body.story > 0) await storyFor(staff, String(body.story))
  const result = await changeTerm(staff, Number(params.id) || 0, body)
  if (result.outcome === 'missing') return { ...result, error: '这条术语已经不在了' }
  return result.outcome === 'refused' ? { error: result.reasons.join('；'), ...result } : result
})
