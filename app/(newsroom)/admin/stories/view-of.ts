import { usualColumns } from '#components/newsroom/library/columns'
import { DEEPEST_PAGE } from '#db/desk/library'
import { type LibraryColumn, type LibraryFilter, libraryColumns, librarySorts } from '#db/desk/types'
import type { DeskView } from '#lib/desk-view'
import { readPageNumber } from '#lib/links'
import { storyKinds, storyStates } from '#lib/story/kinds'
import { dayBounds } from '#lib/time'

type Asked = Record<string, string | string[] | undefined>

/** The view that an address asks for; what makes no sense is left out. */
export function viewOf(asked: Asked): DeskView & { page: number } {
  const one = (name: string) => (typeof asked[name] === 'string' ? (asked[name] as string) : '')
  const among = <T extends string>(all: readonly T[], name: string) => all.find((it) => it === one(name))
  const number = (name: string) => (/^[1-9]\d{0,8}$/.test(one(name)) ? Number(one(name)) : undefined)
  return {
    words: one('q').trim().slice(0, 60) || undefined,
    state: among(storyStates, 'state'),
    section: number('section'),
    kind: among(storyKinds, 'kind'),
    topic: number('topic'),
    author: number('author'),
    person: /^[\w-]{1,64}$/.test(one('person')) ? one('person') : undefined,
    corrected: one('corrected') === '1' || undefined,
    from: dayOf(one('from')) ? one('from') : undefined,
    until: dayOf(one('until')) ? one('until') : undefined,
    cols: columnsAsked(asked.cols),
    sort: among(librarySorts.slice(1), 'sort'),
    binned: one('binned') === '1' || undefined,
    page: Math.min(readPageNumber(one('page') || undefined) ?? 1, DEEPEST_PAGE),
  }
}

/** The same as a filter, for one person. */
export const filterOf = (view: DeskView, person: string, only: string | undefined): LibraryFilter => ({
  ...(view as LibraryFilter),
  person: view.person === 'me' ? person : view.person,
  from: dayOf(view.from)?.from,
  until: dayOf(view.until)?.until,
  only,
})

function dayOf(day: string | undefined) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? []
  return year ? dayBounds(Number(year), Number(month), Number(date)) : null
}

/** A form asks for columns one by one, a link for all in one word. The usual ones need not be asked for. */
function columnsAsked(asked: Asked[string]): string | undefined {
  const named = [asked ?? []].flat().flatMap((it) => it.split('.'))
  const columns = libraryColumns.filter((it) => named.includes(it)).join('.')
  return columns === '' || columns === usualColumns.join('.') ? undefined : columns
}

/** The columns of a view. */
export const columnsOf = ({ cols }: DeskView): LibraryColumn[] => (cols ? (cols.split('.') as LibraryColumn[]) : usualColumns)
