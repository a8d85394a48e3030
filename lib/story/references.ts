import type { StoryDocument } from '#lib/story/document'

/** Numbers of the media that a body shows or plays, each once. */
export function mediaNamed(body: StoryDocument): number[] {
  const named = body.content.flatMap((block) => {
    switch (block.type) {
      case 'picture':
      case 'audio':
        return [block.attrs.media]
      case 'gallery':
        return block.attrs.pictures.map((picture) => picture.media)
      case 'video':
        return [block.attrs.media, block.attrs.poster, block.attrs.captions]
      default:
        return []
    }
  })
  return [...new Set(named.filter((id) => id !== null))]
}

/** Numbers of the stories that a body's read-more blocks lead to, each once. */
export function storiesNamed(body: StoryDocument): number[] {
  const named = body.content.flatMap((block) => (block.type === 'readMore' ? [block.attrs.story] : []))
  return [...new Set(named.filter((id) => id !== null))]
}
