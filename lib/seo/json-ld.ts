import type { Script } from '#lib/chinese/script'
import { sharedPicture } from '#lib/feeds/story-html'
import {
  authorPath,
  correctionsPath,
  frontPath,
  inEdition,
  livePostPath,
  logoPath,
  searchPath,
  standingPath,
  storyPath,
  topicPath,
} from '#lib/links'
import { absolute } from '#lib/origin'
import { describedBy, opening, type SharedPicture, type StoryWords } from '#lib/seo/story-words'
import type { StoryKind } from '#lib/story/kinds'
import { plainText } from '#lib/story/text'
import { wordsIn } from '#lib/words'

/** One thing of schema.org, or what it says about one. */
export type Thing = { [property: string]: string | number | boolean | Thing | Thing[] | string[] | null | undefined }

type Crumb = { name: string; path: string }
/** The paper's name in the script, the version of its pictures, and the address readers write to. */
type Paper = { name: string; marks?: string; contact?: string; standing?: { slug: string }[] }
type Listed = { id: number; slug: string; headline: string }

const KINDS: Partial<Record<StoryKind, string>> = {
  report: 'ReportageNewsArticle',
  feature: 'ReportageNewsArticle',
  special: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  live: 'LiveBlogPosting',
}
/** 关于本报, where a paper says how it works; an empty newsroom has not written it yet. */
const PRINCIPLES = { slug: 'about' }
const ORGANIZATION = absolute('/#organization')
const language = (script: Script) => (script === 'zh-hant' ? 'zh-Hant' : 'zh-Hans')
const at = (path: string, script: Script) => absolute(inEdition(path, script))

/** All that one page says, in one graph. Source: https://www.w3.org/TR/json-ld11/#named-graphs */
export const graphOf = (...things: (Thing | null)[]): Thing => ({
  '@context': 'https://schema.org',
  '@graph': things.filter((it) => it !== null),
})

/** A graph as text for a script element: no `<` in it can close the element. Source: https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements */
export const serialiseJsonLd = (graph: Thing): string => JSON.stringify(graph).replaceAll('<', '\\u003c')

/** The paper. Source: https://schema.org/NewsMediaOrganization */
export function organization(script: Script, { name, marks = '', contact = '', standing = [] }: Paper): Thing {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': ORGANIZATION,
    name,
    email: contact || undefined,
    url: absolute(frontPath),
    logo: { '@type': 'ImageObject', url: absolute(logoPath(marks)), width: 512, height: 512 },
    publishingPrinciples: standing.some((it) => it.slug === PRINCIPLES.slug) ? at(standingPath(PRINCIPLES), script) : undefined,
    correctionsPolicy: at(correctionsPath, script),
  }
}

/** The site with its search. Source: https://schema.org/SearchAction */
export function webSite(script: Script, { name }: Paper): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${at(frontPath, script)}#website`,
    url: at(frontPath, script),
    name,
    inLanguage: language(script),
    publisher: { '@id': ORGANIZATION },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${at(searchPath(), script)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** The way from the front to a page. Source: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export function breadcrumbs(script: Script, ...crumbs: Crumb[]): Thing {
  const way = [{ name: wordsIn(script).home, path: frontPath }, ...crumbs]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, position) => ({ '@type': 'ListItem', position: position + 1, name, item: at(path, script) })),
  }
}

/** A list of stories and its page. Sources: https://schema.org/CollectionPage, https://schema.org/ItemList */
export function collectionPage(script: Script, page: { name: string; description?: string; path: string }, stories: Listed[]): Thing {
  return {
    '@type': 'CollectionPage',
    url: at(page.path, script),
    name: page.name,
    description: page.description || undefined,
    inLanguage: language(script),
    isPartOf: { '@id': `${at(frontPath, script)}#website` },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: stories.map((story, position) => ({
        '@type': 'ListItem',
        position: position + 1,
        name: story.headline,
        url: at(storyPath(story), script),
      })),
    },
  }
}

/** Somebody who writes for the paper. Source: https://schema.org/ProfilePage */
export function profilePage(script: Script, author: { slug: string; name: string; role: string; bio: string }): Thing {
  const url = at(authorPath(author), script)
  return {
    '@type': 'ProfilePage',
    url,
    inLanguage: language(script),
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name: author.name,
      jobTitle: author.role || undefined,
      description: author.bio || undefined,
      url,
      worksFor: { '@id': ORGANIZATION },
    },
  }
}

/** A story of any kind. Source: https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsArticle(story: StoryWords, script: Script, paper: Paper): Thing {
  const url = at(storyPath(story), script)
  const words = wordsIn(script)
  return {
    '@type': KINDS[story.kind] ?? 'NewsArticle',
    '@id': `${url}#story`,
    headline: story.headline,
    description: describedBy(story) || undefined,
    url,
    mainEntityOfPage: url,
    inLanguage: language(script),
    articleSection: story.section.name,
    wordCount: story.characters,
    isAccessibleForFree: true,
    datePublished: story.publishedAt.toISOString(),
    dateModified: story.updatedAt.toISOString(),
    author: authorsOf(story, script, paper),
    image: story.picture ? imagesOf(story.picture) : undefined,
    publisher: { '@id': ORGANIZATION },
    about:
      story.topics.length > 0
        ? story.topics.map((topic) => ({ '@type': 'Thing', name: topic.name, url: at(topicPath(topic), script) }))
        : undefined,
    correction:
      story.corrections.length > 0
        ? story.corrections.map(({ kind = 'correction', wrong, right, at: when }) => ({
            '@type': 'CorrectionComment',
            name: words.correctionKinds[kind],
            text: `${words.misprint}：${wrong}；${words.rightly}：${right}`,
            datePublished: new Date(when).toISOString(),
          }))
        : undefined,
    ...(story.kind === 'live' ? coverageOf(story, url) : {}),
  }
}

/** People with their pages; what nobody signed is the paper's. */
function authorsOf(story: StoryWords, script: Script, { name }: Paper): Thing[] {
  if (story.bylines.length === 0) return [{ '@type': 'NewsMediaOrganization', '@id': ORGANIZATION, name, url: absolute(frontPath) }]
  return story.bylines.map((byline) => ({ '@type': 'Person', name: byline.name, url: at(authorPath(byline), script) }))
}

/** The sizes worth showing in results, each with its real measure. */
function imagesOf(picture: SharedPicture): Thing[] {
  const large = picture.widths.filter((width) => width >= 640 && width <= 1280).slice(-2)
  return (large.length > 0 ? large : picture.widths.slice(-1)).flatMap((width) => {
    const shown = sharedPicture({ ...picture, widths: [width] })
    return shown ? [{ '@type': 'ImageObject', ...shown }] : []
  })
}

/** Source: https://schema.org/LiveBlogPosting */
function coverageOf(story: StoryWords, url: string): Thing {
  return {
    coverageStartTime: story.publishedAt.toISOString(),
    coverageEndTime: story.ended ? story.updatedAt.toISOString() : undefined,
    liveBlogUpdate: story.live.slice(0, 10).map((post) => ({
      '@type': 'BlogPosting',
      headline: post.headline || opening(plainText(post.body)),
      datePublished: post.postedAt.toISOString(),
      url: `${url}${livePostPath(post)}`,
      articleBody: opening(plainText(post.body)),
    })),
  }
}
