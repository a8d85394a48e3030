import { addTerm } from '#db/terms/commands'
import { listTermsFor } from '#db/terms/queries'
import { may } from '#lib/permissions'
import { deed, reading } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'
import { termBody } from '#server/desk/term-body'

/** The glossary that holds for the story `?story=`, and whether whoever asks may change it. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, request }) => {
  const asked = new URL(request.url).searchParams.get('story')
  const story = asked === null ? 0 : (await storyFor(staff, asked)).id
  return { outcome: 'found', terms: await listTermsFor(story), mayEdit: may(staff.role, 'terms.edit') }
})

/** Puts an entry into the glossary. */
export const POST = deed({ permission: 'terms.edit', body: termBody, maxBytes: 10_000 }, async ({ staff, body }) => {
  if (body.story > 0) await storyFor(staff, String(body.story))
  const result = await addTerm(staff, body)
  return result.outcome === 'refused' ? { error: result.reasons.join('；'), ...result } : result
})
