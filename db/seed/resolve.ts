import { documentSchema, type PictureAttrs, type StoryDocument } from '#lib/story/document'
import type { SeedBlock, SeedPicture } from './compose.ts'
import type { Context } from './newsroom.ts'

/** A filed clip and, for a film, its captions. */
export type Filed = { media: number; captions: number | null }

type Known = Pick<Context, 'media' | 'stories'>

/** A seed body with the numbers of its pictures, clips and stories, checked like any text of the desk. */
export function resolveBody(body: SeedBlock[], known: Known): StoryDocument {
  return documentSchema.parse({ type: 'doc', content: body.map((block) => ('seed' in block ? resolve(block, known) : block)) })
}

/** A drawing as a story uses it: its number and the story's words for it. */
export function usedPicture(picture: SeedPicture, { media }: Known): PictureAttrs {
  const { alt, caption, credit = '插画：本报' } = picture
  return { media: media.picture(picture).id, alt, caption, credit }
}

function resolve(block: Extract<SeedBlock, { seed: string }>, known: Known) {
  switch (block.seed) {
    case 'picture':
      return { type: 'picture', attrs: { ...usedPicture(block.picture, known), width: block.width ?? 'column' } }
    case 'gallery':
      return { type: 'gallery', attrs: { title: block.title, pictures: block.pictures.map((picture) => usedPicture(picture, known)) } }
    case 'readMore': {
      const story = known.stories.get(block.story)
      if (story === undefined) throw new Error(`延伸阅读指向不存在的演示稿件 ${block.story}`)
      return { type: 'readMore', attrs: { story } }
    }
    case 'audio':
      return { type: 'audio', attrs: { media: known.media.clip(block.clip).media, title: block.title, transcript: block.transcript } }
    case 'video': {
      const { media, captions } = known.media.clip(block.clip)
      const poster = usedPicture(block.poster, known).media
      return { type: 'video', attrs: { media, captions, poster, title: block.title, transcript: block.transcript } }
    }
  }
}
