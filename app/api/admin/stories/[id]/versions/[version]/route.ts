import { listMedia } from '#db/media/queries'
import { getVersion } from '#db/revisions/queries'
import { listHeadlines } from '#db/stories/desk'
import { thumbPath } from '#lib/links'
import { mediaNamed, storiesNamed } from '#lib/story/references'
import { reading } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'
import { versionKey } from '#server/desk/version-terms'

/** One version of a story with its text, and what the text shows and leads on to. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  const kept = await getVersion(id, versionKey(params.version))
  if (!kept) return { outcome: 'missing', error: '没有这个版本，可能已经精简掉了' }
  const { body, picture } = kept.manuscript
  const media = await listMedia([...mediaNamed(body), ...(picture ? [picture.media] : [])])
  const pictures = Object.values(media).filter((it) => it.kind === 'picture')
  return {
    outcome: 'found',
    manuscript: kept.manuscript,
    pictures: pictures.map((it) => ({ ...it, thumb: thumbPath(it) })),
    linked: await listHeadlines(storiesNamed(body)),
  }
})
