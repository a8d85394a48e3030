import type { Script } from '#lib/chinese/script'
import { inEdition, searchPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** A form that needs no script: the query goes into the address. */
export function SearchForm({ query = '', script }: { query?: string; script: Script }) {
  const words = wordsIn(script)
  return (
    <search>
      <form action={inEdition(searchPath(), script)} className="mb-2 flex max-w-measure border-b-2 border-ink">
        <input
          type="search"
          name="q"
          defaultValue={query}
          required
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
          aria-label={words.searchFor}
          placeholder={words.searchHint}
          className="min-w-0 grow bg-transparent py-3 text-lead placeholder:text-soft"
        />
        <button type="submit" className="shrink-0 px-4 font-semibold hover:text-accent">
          {words.search}
        </button>
      </form>
    </search>
  )
}
