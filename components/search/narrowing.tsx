import type { ReactNode } from 'react'
import type { SearchPage } from '#db/search/types'
import type { Named } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, searchPath } from '#lib/links'
import { type Period, recentPeriods, type SearchView } from '#lib/search-view'
import { type StoryKind, storyKinds } from '#lib/story/kinds'
import { wordsIn } from '#lib/words'

type Props = { view: SearchView; found: SearchPage; sections: Named[]; years: number[]; script: Script }

/** 筛选: links, each to the same search asked more narrowly. On a phone they wait behind a line, on a desk they stand beside. */
export function Narrowing({ view, found, sections, years, script }: Props) {
  const words = wordsIn(script)
  const names = narrowedBy({ view, found, sections, script })
  const authors = found.author ? [found.author] : found.authors
  const group = { view, script }
  return (
    <details className="open-wide border-b border-hair text-small md:border-0">
      <summary className="cursor-pointer py-3 font-semibold">
        {words.narrow}
        {names.length > 0 && <span className="ml-2 font-normal text-soft">{names.map((it) => it.name).join(' · ')}</span>}
      </summary>
      <div className="grid gap-y-5 pb-5 md:pt-3">
        <Group {...group} title={words.sections} name="section" choices={sections.map((it) => [it.slug, it.name])} />
        <Group {...group} title={words.kind} name="kind" choices={storyKinds.map((it) => [it, words.kinds[it]])} />
        <Group {...group} title={words.period} name="period" choices={periodsOf(years).map((it) => [it, periodName(it, script)])} />
        {authors.length > 0 && <Group {...group} title={words.author} name="author" choices={authors.map((it) => [it.slug, it.name])} />}
      </div>
    </details>
  )
}

/** Years only where there is more than one to choose from. */
const periodsOf = (years: number[]): Period[] => [...recentPeriods, ...(years.length > 1 ? years.map((it) => `${it}` as const) : [])]

function periodName(period: Period, script: Script): string {
  const words = wordsIn(script)
  const recent = recentPeriods.find((it) => it === period)
  return recent ? words.periods[recent] : words.yearOf(period)
}

type By = 'section' | 'kind' | 'period' | 'author'
type GroupProps = { view: SearchView; script: Script; title: string; name: By; choices: [value: string, name: string][] }

function Group({ view, script, title, name, choices }: GroupProps) {
  const chosen = view[name]
  const to = (value: string | undefined) => inEdition(searchPath({ ...view, [name]: value, page: 1 }), script)
  return (
    <section>
      <h2 className="border-b border-hair pb-1 text-note text-soft">{title}</h2>
      <ul className="flex flex-wrap gap-x-4 pt-1">
        <Choice href={to(undefined)} chosen={!chosen}>
          {wordsIn(script).anything}
        </Choice>
        {choices.map(([value, label]) => (
          <Choice key={value} href={to(value)} chosen={chosen === value}>
            {label}
          </Choice>
        ))}
      </ul>
    </section>
  )
}

function Choice({ href, chosen, children }: { href: string; chosen: boolean; children: ReactNode }) {
  return (
    <li>
      <a
        href={href}
        rel="nofollow"
        className="block py-2 break-keep aria-[current]:font-semibold aria-[current]:text-accent"
        {...(chosen ? { 'aria-current': 'true' as const } : {})}
      >
        {children}
      </a>
    </li>
  )
}

type Given = Pick<Props, 'view' | 'found' | 'sections' | 'script'>

/** What a search is narrowed by, in the reader's words, in the order of the groups. */
export function narrowedBy({ view, found, sections, script }: Given): { by: By; name: string }[] {
  const words = wordsIn(script)
  const { section, kind, period, author } = view
  return [
    ...(section ? [{ by: 'section' as const, name: sections.find((it) => it.slug === section)?.name ?? section }] : []),
    ...(kind ? [{ by: 'kind' as const, name: words.kinds[kind satisfies StoryKind] }] : []),
    ...(period ? [{ by: 'period' as const, name: periodName(period, script) }] : []),
    ...(author ? [{ by: 'author' as const, name: found.author?.name ?? author }] : []),
  ]
}
