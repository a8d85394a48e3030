import type { Script } from '#lib/chinese/script'
import { inEdition, searchPath, suggestPath } from '#lib/links'
import type { SearchView } from '#lib/search-view'
import { wordsIn } from '#lib/words'

type Props = {
  /** What is asked now; another question is narrowed in the same way. */
  view?: SearchView
  /** Whether the searches of this device stand beneath while the field is empty. */
  recent?: boolean
  /** Whether something was found: only then is the search worth keeping. */
  found?: boolean
  script: Script
}

/** A form that needs no script: the query goes into the address. Where one runs, the field suggests. */
export function SearchForm({ view = {}, recent = false, found = false, script }: Props) {
  const words = wordsIn(script)
  const { q = '', page: _, ...narrowed } = view
  return (
    <search
      className="relative mb-2 block max-w-measure"
      data-suggest={inEdition(suggestPath, script)}
      {...(recent ? { 'data-recent': found ? q : '' } : {})}
    >
      <form action={inEdition(searchPath(), script)} className="flex border-b-2 border-ink focus-within:border-accent">
        <input
          type="search"
          name="q"
          defaultValue={q}
          required
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
          aria-label={words.searchFor}
          placeholder={words.searchHint}
          className="min-w-0 grow bg-transparent py-3 text-lead placeholder:text-soft"
        />
        {Object.entries(narrowed).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
        <button type="submit" className="shrink-0 px-4 font-semibold hover:text-accent">
          {words.search}
        </button>
      </form>
    </search>
  )
}
