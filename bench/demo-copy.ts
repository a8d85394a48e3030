import { Node } from '@tiptap/pm/model'
import type { Passage } from '#lib/chinese/proof/finding'
import { toEditor } from '#lib/story/carry'
import { blankManuscript } from '#lib/story/manuscript'
import { storySchema } from '#lib/story/schema/story-schema'
import { passagesOf } from '../components/newsroom/editor/proof/passages.ts'
import { p, type SeedStory } from '../db/seed/compose.ts'
import { resolveBody } from '../db/seed/resolve.ts'
import { livePosts } from '../db/seed/stories/live.ts'
import { seedStories } from '../db/seed/stories.ts'

export type DemoStory = { key: string; passages: Passage[] }

/** The stories and live posts of the demo newsroom as proof-reading sees them in the editor. About 65,000 characters. */
export function demoCopy(): DemoStory[] {
  const posts = livePosts.map((post, i) => ({
    key: `${post.story}/${i}`,
    passages: passages({ headline: post.headline ?? '', body: post.text.map(p) }),
  }))
  return [...seedStories.map((story) => ({ key: story.key, passages: passages(story) })), ...posts]
}

type Copy = Pick<SeedStory, 'headline' | 'kicker' | 'standfirst' | 'keyPoints' | 'picture' | 'body'>

function passages({ headline, kicker = '', standfirst = '', keyPoints = [], picture, body }: Copy): Passage[] {
  const fields = {
    ...{ ...blankManuscript, headline, kicker, standfirst, keyPoints },
    picture: picture ? { media: 1, alt: picture.alt, caption: picture.caption, credit: '' } : null,
  }
  const doc = Node.fromJSON(storySchema(), toEditor(resolveBody(body, unfiled)))
  return passagesOf(doc, fields).map(({ place, kind, text }) => ({ place, kind, text }))
}

/** Words need no files: every picture and clip is number one here, and so is every story that another leads on to. */
const filed = { id: 1, kind: 'picture', hash: '', mime: '', width: 1, height: 1, seconds: null, bytes: 1, colour: null } as never
const anyStory = Object.assign(new Map<string, number>(), { get: () => 1 })
const unfiled = { media: { picture: () => filed, portrait: () => filed, clip: () => ({ media: 1, captions: null }) }, stories: anyStory }
