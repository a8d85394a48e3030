import type { Named } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { frontPath, inEdition, sectionPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** 位置: front › section. */
export function Breadcrumbs({ section, script }: { section: Named; script: Script }) {
  const words = wordsIn(script)
  return (
    <nav aria-label={words.place} className="text-note text-soft">
      <ol className="flex gap-x-2">
        <li>
          <a href={inEdition(frontPath, script)} className="py-1">
            {words.home}
          </a>
        </li>
        <li>
          <span aria-hidden className="mr-2">
            ›
          </span>
          <a href={inEdition(sectionPath(section), script)} className="py-1">
            {section.name}
          </a>
        </li>
      </ol>
    </nav>
  )
}
