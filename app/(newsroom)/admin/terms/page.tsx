import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { AddTerm } from '#components/newsroom/terms/add-term.client'
import { TermFilters } from '#components/newsroom/terms/term-filters'
import { TermTable } from '#components/newsroom/terms/term-table'
import { countTerms, listTerms } from '#db/terms/queries'
import { type TermKind, termKinds } from '#lib/chinese/proof/term-kinds'
import { deskApi, readPageNumber, termsPath } from '#lib/links'
import { may } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '术语' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TermsPage({ searchParams }: Props) {
  const { q, kind: asked, page: wanted } = await searchParams
  const words = typeof q === 'string' && q.trim() ? q.trim().slice(0, 60) : undefined
  const kind = termKinds.find((it): it is TermKind => it === asked)
  const page = readPageNumber(wanted) ?? 1
  const staff = await requireStaff(termsPath({ words, kind, page }), 'story.write')
  const view = { ...(words ? { words } : {}), ...(kind ? { kind } : {}) }
  const [{ terms, more }, counts] = await Promise.all([listTerms({ ...view, page }), countTerms(words)])
  const mayEdit = may(staff.role, 'terms.edit')
  return (
    <DeskFrame here={termsPath()} staff={staff}>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">术语</h1>
        {mayEdit ? <AddTerm to={deskApi.terms()} words={terms.length === 0 ? words : undefined} /> : null}
      </header>
      <main className="pb-16 sm:px-6 sm:py-2">
        <TermFilters words={words} kind={kind} counts={counts} />
        {terms.length > 0 ? <TermTable terms={terms} mayEdit={mayEdit} /> : <NoTerms filtered={Boolean(words || kind)} />}
        <nav aria-label="翻页" className="flex gap-2 px-4 py-4 empty:hidden sm:px-0">
          {page > 1 ? (
            <a href={termsPath({ ...view, page: page - 1 })} className="knob">
              ← 上一页
            </a>
          ) : null}
          {more ? (
            <a href={termsPath({ ...view, page: page + 1 })} className="knob">
              下一页 →
            </a>
          ) : null}
        </nav>
      </main>
    </DeskFrame>
  )
}

function NoTerms({ filtered }: { filtered: boolean }) {
  return (
    <p className="border-y border-hair bg-panel px-4 py-16 text-center text-soft sm:border-x">
      {filtered ? '没有符合条件的术语。' : '术语表还是空的。人名、地名、机构名的定译放在这里，校对时会对照。'}
    </p>
  )
}
