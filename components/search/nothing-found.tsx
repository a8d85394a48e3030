import type { NearName } from '#db/search/types'
import type { Script } from '#lib/chinese/script'
import { parseQuery } from '#lib/chinese/search-query'
import { inEdition, searchPath } from '#lib/links'
import { isNarrowed, type SearchView } from '#lib/search-view'
import { wordsIn } from '#lib/words'

type Props = { view: SearchView; near: NearName[]; script: Script }

/** What to do when nothing answers: names that may have been meant, the same search without its conditions, and help. */
export function NothingFound({ view, near, script }: Props) {
  const words = wordsIn(script)
  const q = view.q ?? ''
  const narrowed = isNarrowed(view)
  const isEmpty = parseQuery(q).exact.length === 0
  const said = isEmpty ? words.nothingToSearch(q) : narrowed ? words.nothingNarrowed(q) : words.nothingFound(q)
  return (
    <div className="mt-6 max-w-measure">
      <p role="status" className="text-body font-semibold">
        {said}
      </p>
      {near.length > 0 && (
        <p className="mt-3 border-l-3 border-accent pl-4">
          {words.didYouMean}
          {near.map(({ name }) => (
            <a key={name} href={inEdition(searchPath({ q: name }), script)} className="mr-4 inline-block py-1 text-accent underline">
              {name}
            </a>
          ))}
        </p>
      )}
      {narrowed && !isEmpty && (
        <p className="mt-3">
          <a href={inEdition(searchPath({ q }), script)} className="inline-block py-1 text-accent underline">
            {words.searchEverywhere}
          </a>
        </p>
      )}
      <ul className="mt-4 list-inside list-disc text-small text-soft">
        {words.searchHelp.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </div>
  )
}
