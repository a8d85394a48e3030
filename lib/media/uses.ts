/** How the subject of a use is written: what names a media file. */
export const useIn = {
  story: (id: number) => `story:${id}`,
  /** The posts of a live story, which are not in its manuscript. */
  live: (story: number) => `live:${story}`,
  author: (id: number) => `author:${id}`,
  special: (id: number) => `special:${id}`,
  page: (slug: string) => `page:${slug}`,
}
