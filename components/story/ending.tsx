import { CorrectionsBox } from '#components/story/corrections-box'
import { StoryTools } from '#components/story/story-tools'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, shortStoryPath, storyPath, topicPath, weiboSharePath } from '#lib/links'
import { absolute } from '#lib/origin'
import { endNames } from '#lib/story/credits'
import { wordsIn } from '#lib/words'

type Props = { story: Story; script: Script }

/** 文末: corrections, who else worked on it, what it is about, and ways to pass it on. */
export function Ending({ story, script }: Props) {
  const words = wordsIn(script)
  const others = endNames(story.bylines)
  const share = weiboSharePath(absolute(inEdition(storyPath(story), script)), story.headline)
  return (
    <footer className="mt-8 grid gap-y-6 text-small">
      {others.length > 0 && <p className="text-soft">（{others.map(({ role, name }) => `${words[role]}：${name}`).join('　')}）</p>}
      <CorrectionsBox story={story} script={script} />
      {story.topics.length > 0 && (
        <nav aria-label={words.topics}>
          <ul className="flex flex-wrap gap-3 text-note">
            {story.topics.map((topic) => (
              <li key={topic.slug}>
                <a href={inEdition(topicPath(topic), script)} className="block border border-hair px-4 py-1 hover:text-accent">
                  {topic.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="hidden print:block">{absolute(inEdition(shortStoryPath(story), script))}</p>
      <div className="flex items-center gap-x-4 text-note text-soft print:hidden">
        <a href={share} rel="noopener" data-share="weibo" className="border border-hair px-4 py-1 text-ink hover:text-accent">
          {words.shareOnWeibo}
        </a>
        <StoryTools script={script} />
      </div>
    </footer>
  )
}
