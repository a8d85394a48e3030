import type { Script } from '#lib/chinese/script'
import { cardPicture } from '#lib/feeds/story-html'
import { authorPath, iconPath, inEdition, rssPath, shareCardPath } from '#lib/links'
import { absolute } from '#lib/origin'
import { describedBy, type StoryWords } from '#lib/seo/story-words'
import { wordsIn } from '#lib/words'

export type PageWords = {
  /** What the paper is called, in the script. */
  paper: string
  /** Version of the pictures drawn from it; empty while the house's own stand. */
  marks: string
  /** Left out on the front, whose title is the paper's name. */
  title?: string
  description?: string
  /** Address in the simplified edition. */
  path: string
  script: Script
  /** False where the paper has no traditional edition: the page then names no other. */
  traditional?: boolean
  /** False keeps the page out of search engines. */
  index?: boolean
  /** On a story's own page: the story. */
  story?: StoryWords
  /** Section whose feed stands in the head; else the paper's. A story brings its own. */
  section?: { slug: string; name: string }
  /** Another feed that belongs to the page. */
  feed?: { path: string; name: string }
  picture?: StoryWords['picture']
}

/** Name of the paper where there is little room, behind a headline or under an icon: its Latin part if it has one. */
export const shortName = (paper: string) => /^[\x21-\x7e]+(?=\s)/.exec(paper)?.[0] ?? paper

/**
 * Everything in a page's head that search engines, social networks and feed readers read. Words are already in the script.
 * Sources: https://ogp.me, https://developers.google.com/search/docs/appearance/title-link,
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function pageMetadata(page: PageWords) {
  const { paper, marks, title, description, path, script, traditional = true, index = true, story, section, picture, feed: own } = page
  const { feed, pageNumber } = wordsIn(script)
  const [, number] = /[?&]page=(\d+)/.exec(path) ?? []
  // A title is found once only: each further page of a list bears its number, a story its section.
  const parts = story ? [title, story.section.name, shortName(paper)] : [title, number && pageNumber(Number(number)), paper]
  const about = description || (story ? describedBy(story) : '')
  const listed = story?.section ?? section
  const fed = own ?? (listed && { path: rssPath(listed), name: listed.name })
  const shown = story?.picture ?? picture
  const drawn = shown && cardPicture(shown)
  // A page that has no picture is shared with the paper's card.
  const image = drawn
    ? { ...drawn, alt: shown?.alt ?? '', type: 'image/jpeg' }
    : { url: absolute(shareCardPath(script, marks)), width: 1200, height: 630, alt: paper, type: 'image/png' }
  return {
    title: parts.filter(Boolean).join(' - '),
    ...(about ? { description: about } : {}),
    alternates: {
      ...(index ? addresses(path, script, traditional) : {}),
      types: {
        'application/rss+xml': [
          { url: absolute(inEdition(rssPath(), script)), title: `${paper} ${feed}` },
          ...(fed ? [{ url: absolute(inEdition(fed.path, script)), title: `${paper} ${fed.name} ${feed}` }] : []),
        ],
      },
    },
    robots: index ? { index: true, follow: true, 'max-image-preview': 'large' as const } : { index: false, follow: true },
    ...(index
      ? {
          openGraph: {
            ...(story ? articleOf(story, script) : { type: 'website' as const }),
            title: title ?? paper,
            ...(about ? { description: about } : {}),
            url: absolute(inEdition(path, script)),
            siteName: paper,
            locale: script === 'zh-hant' ? 'zh_TW' : 'zh_CN',
            ...(traditional ? { alternateLocale: script === 'zh-hant' ? 'zh_CN' : 'zh_TW' } : {}),
            images: [image],
          },
        }
      : {}),
    icons: { icon: [{ url: iconPath(marks), type: 'image/svg+xml' }] },
    // The rest Next repeats from the og: properties.
    twitter: { card: index ? ('summary_large_image' as const) : ('summary' as const) },
  }
}

/** Canonical address and both editions, complete and the same on each of them; the address alone where there is one edition. */
function addresses(path: string, script: Script, traditional: boolean): { canonical: string; languages?: Record<string, string> } {
  const [hans, hant] = [absolute(inEdition(path, 'zh-hans')), absolute(inEdition(path, 'zh-hant'))]
  if (!traditional) return { canonical: hans }
  return { canonical: script === 'zh-hant' ? hant : hans, languages: { 'zh-Hans': hans, 'zh-Hant': hant, 'x-default': hans } }
}

function articleOf(story: StoryWords, script: Script) {
  return {
    type: 'article' as const,
    publishedTime: story.publishedAt.toISOString(),
    modifiedTime: story.updatedAt.toISOString(),
    section: story.section.name,
    tags: story.topics.map((topic) => topic.name),
    authors: story.bylines.map((byline) => absolute(inEdition(authorPath(byline), script))),
  }
}
