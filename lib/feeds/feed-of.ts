import type { Script } from '#lib/chinese/script'
import { correctionsHtml, type PrintedCorrection } from '#lib/feeds/corrections-html'
import type { Feed } from '#lib/feeds/rss'
import { type Named, sharedPicture, storyHtml } from '#lib/feeds/story-html'
import { inEdition, storyPath } from '#lib/links'
import { absolute } from '#lib/origin'
import { readDocument, type StoryDocument } from '#lib/story/document'
import { wordsIn } from '#lib/words'

type Entry = Omit<Named, 'words' | 'script'> & {
  id: number
  slug: string
  headline: string
  standfirst: string
  section: { name: string }
  topics: { name: string }[]
  bylines: { name: string }[]
  picture: { hash: string; width: number; height: number; widths: number[]; alt: string; caption: string; credit: string } | null
  body: StoryDocument
  corrections: PrintedCorrection[]
  publishedAt: Date
  updatedAt: Date
}

/** `page` and `self` are the addresses of what the feed is of, and of the feed, in the simplified edition. */
type Head = { title: string; description: string; page: string; self: string; script: Script }

/** Stories, already in the script, as an edition's feed. */
export function feedOf({ title, description, page, self, script }: Head, stories: Entry[]): Feed {
  const at = (path: string) => absolute(inEdition(path, script))
  return {
    title,
    description,
    link: at(page),
    self: at(self),
    language: script === 'zh-hant' ? 'zh-tw' : 'zh-cn',
    stories: stories.map((story) => {
      const shared = story.picture && sharedPicture(story.picture)
      return {
        ...story,
        id: `eddiba:story:${story.id}`,
        link: at(storyPath(story)),
        html: [
          storyHtml(
            readDocument(story.body, () => undefined),
            { ...story, words: wordsIn(script), script },
          ),
          correctionsHtml(story.corrections, script),
        ]
          .filter(Boolean)
          .join('\n'),
        authors: story.bylines.map((byline) => byline.name),
        categories: [story.section.name, ...story.topics.map((it) => it.name)],
        picture: shared && { ...shared, alt: story.picture?.alt ?? '', credit: story.picture?.credit ?? '' },
      }
    }),
  }
}
