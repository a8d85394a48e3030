import { narrowedBy } from '#components/search/narrowing'
import type { SearchPage } from '#db/search/types'
import type { Named } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, searchPath } from '#lib/links'
import type { SearchView } from '#lib/search-view'
import { wordsIn } from '#lib/words'

type Props = { view: SearchView; found: SearchPage; sections: Named[]; script: Script }

/** More than this are not counted out. */
const COUNTED = 1000

/** How many there are, in which order they stand, and what they are narrowed by, each to be taken away. */
export function ResultLine({ view, found, sections, script }: Props) {
  const words = wordsIn(script)
  const orders = [
    [undefined, words.byRelevance],
    ['newest', words.byNewness],
  ] as const
  const names = narrowedBy({ view, found, sections, script })
  return (
    <div className="border-b border-hair text-note text-soft">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p role="status" className="py-2 tabular-nums">
          {found.total > COUNTED ? words.foundMany(COUNTED) : words.foundStories(found.total)}
        </p>
        {found.total > 1 && (
          <nav aria-label={words.order}>
            <ul className="-mr-2 flex">
              {orders.map(([sort, name]) => (
                <li key={name}>
                  <a
                    href={inEdition(searchPath({ ...view, sort, page: 1 }), script)}
                    rel="nofollow"
                    className="block px-2 py-3 aria-[current]:font-semibold aria-[current]:text-accent"
                    {...(view.sort === sort ? { 'aria-current': 'true' as const } : {})}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {names.length > 0 && (
        <ul aria-label={words.narrowed} className="flex flex-wrap gap-2 pb-3">
          {names.map(({ by, name }) => (
            <li key={by}>
              <a
                href={inEdition(searchPath({ ...view, [by]: undefined, page: 1 }), script)}
                rel="nofollow"
                aria-label={`${words.widen}：${name}`}
                className="block border border-hair px-3 py-1 text-ink"
              >
                {name} <span aria-hidden>×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
