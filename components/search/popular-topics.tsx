import { Label } from '#components/ui/label'
import type { Named } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, topicPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** Where to begin when one has no words yet. */
export function PopularTopics({ topics, script }: { topics: Named[]; script: Script }) {
  if (topics.length === 0) return null
  return (
    <section className="mt-8 max-w-measure">
      <Label>{wordsIn(script).popularTopics}</Label>
      <ul className="flex flex-wrap gap-x-5">
        {topics.map((it) => (
          <li key={it.slug}>
            <a href={inEdition(topicPath(it), script)} className="block py-2">
              {it.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
