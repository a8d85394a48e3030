import type { MappedPage } from '#lib/feeds/sitemap'
import { sharedPicture } from '#lib/feeds/story-html'
import {
  authorPath,
  correctionsPath,
  frontPath,
  latestPath,
  mostReadPath,
  sectionPath,
  specialPath,
  specialsPath,
  standingPath,
  storyPath,
  topicPath,
} from '#lib/links'

type Changed = { slug: string; changedAt: Date | null }
type MappedStory = {
  id: number
  slug: string
  updatedAt: Date
  picture: { hash: string; width: number | null; height: number | null; widths: number[] } | null
}

/** Addresses of lists with the newest change of what stands on them. */
export type MappedLists = { sections: Changed[]; topics: Changed[]; authors: Changed[]; specials: Changed[]; standing: Changed[] }

/** Part 0 of the sitemap: everything that is not a story. */
export function listPages({ sections, topics, authors, specials, standing }: MappedLists): MappedPage[] {
  const newest = sections.reduce<Date | null>(
    (found, { changedAt }) => (changedAt && (!found || changedAt > found) ? changedAt : found),
    null,
  )
  const each = (lists: Changed[], path: (list: Changed) => string) => lists.map((list) => ({ path: path(list), changedAt: list.changedAt }))
  return [
    { path: frontPath, changedAt: newest },
    { path: latestPath(), changedAt: newest },
    { path: mostReadPath, changedAt: null },
    { path: correctionsPath, changedAt: null },
    { path: specialsPath, changedAt: null },
    ...each(sections, (it) => sectionPath(it)),
    ...each(specials, specialPath),
    ...each(topics, (it) => topicPath(it)),
    ...each(authors, (it) => authorPath(it)),
    ...each(standing, standingPath),
  ]
}

/** Any other part: stories with the picture that leads them. */
export function storyPages(stories: MappedStory[]): MappedPage[] {
  return stories.map(({ id, slug, updatedAt, picture }) => {
    const shared = picture && sharedPicture({ ...picture, width: picture.width ?? 0, height: picture.height ?? 0 })
    return { path: storyPath({ id, slug }), changedAt: updatedAt, ...(shared ? { picture: shared.url } : {}) }
  })
}
