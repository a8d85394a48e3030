import type { ReactNode } from 'react'
import { LiveArticle } from '#components/live/live-article'
import { Page } from '#components/masthead/page'
import { StoryArticle } from '#components/story/story-article'
import type { Site } from '#db/settings/types'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { storyPath } from '#lib/links'

type Props = {
  story: Story
  script: Script
  site: Site
  /** Address of this preview in the other script. */
  other: string
  /** Of the answer. */
  nonce: string
  children: ReactNode
}

/** A story as readers would get it, under a line that says that they don't have it yet. Words are already in the script. */
export function PreviewSheet({ story, script, site, other, nonce, children }: Props) {
  const Article = story.kind === 'live' ? LiveArticle : StoryArticle
  return (
    <>
      <aside className="border-b border-hair bg-band px-4 py-2 text-center text-note text-band-ink">{children}</aside>
      <Page script={script} path={storyPath(story)} otherScript={other} site={site} section={story.section.slug} nonce={nonce}>
        <Article story={story} script={script} now={new Date()} />
      </Page>
    </>
  )
}
