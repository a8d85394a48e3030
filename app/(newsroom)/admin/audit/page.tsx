import type { Metadata } from 'next'
import { AuditFilters } from '#components/newsroom/audit/audit-filters'
import { AuditTable } from '#components/newsroom/audit/audit-table'
import { SealCheck } from '#components/newsroom/audit/seal-check'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { checkAudit, listActions, listDeeds } from '#db/audit/queries'
import { listStaff } from '#db/staff/queries'
import { auditPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'
import { auditViewOf, filterOf } from '#server/desk/audit-filter'

export const metadata: Metadata = { title: '审计' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const LENGTH = 100

export default async function AuditPage({ searchParams }: Props) {
  const asked = await searchParams
  const view = auditViewOf(asked)
  const staff = await requireStaff(auditPath(view), 'audit.read')
  const [deeds, actions, people, check] = await Promise.all([
    listDeeds(filterOf(asked), LENGTH + 1),
    listActions(),
    listStaff(),
    view.check ? checkAudit() : null,
  ])
  const shown = deeds.slice(0, LENGTH)
  const last = shown.at(-1)
  return (
    <DeskFrame here={auditPath()} staff={staff}>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">审计</h1>
        <SealCheck check={check} href={auditPath({ ...view, check: true })} />
      </header>
      <main className="pb-16 sm:px-6">
        <AuditFilters view={view} people={people} actions={actions} />
        {shown.length > 0 ? (
          <AuditTable deeds={shown} people={Object.fromEntries(people.map((it) => [it.id, it.name]))} now={new Date()} />
        ) : (
          <p className="border-y border-hair bg-panel px-4 py-16 text-center text-soft sm:border-x">没有符合条件的记录。</p>
        )}
        <nav aria-label="翻页" className="flex gap-2 px-4 py-4 sm:px-0">
          {view.before ? (
            <a className="knob" href={auditPath({ ...view, before: undefined })}>
              ← 最新
            </a>
          ) : null}
          {deeds.length > LENGTH && last ? (
            <a className="knob" href={auditPath({ ...view, before: last.id })}>
              更早 →
            </a>
          ) : null}
        </nav>
      </main>
    </DeskFrame>
  )
}
