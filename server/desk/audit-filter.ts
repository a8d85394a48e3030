import type { AuditFilter } from '#db/audit/queries'
import type { AuditView } from '#lib/desk-view'
import { dayBounds } from '#lib/time'

type Asked = Record<string, string | string[] | undefined>

/** What an address asks of the audit log, with all that makes no sense left out. */
export function auditViewOf(asked: Asked): AuditView {
  const word = (name: string, fits: RegExp) => {
    const value = asked[name]
    return typeof value === 'string' && fits.test(value) ? value : undefined
  }
  const before = word('before', /^[1-9]\d{0,14}$/)
  return {
    staff: word('staff', /^[\w-]{1,64}$/),
    action: word('action', /^[a-z-]{1,40}$/),
    subject: word('subject', /^[a-z]{1,20}(:[\w:./-]{0,80})?$/),
    from: word('from', DAY),
    until: word('until', DAY),
    before: before ? Number(before) : undefined,
    check: asked.check === '1',
  }
}

/** The same for the query. Days are Beijing's, and `until` is the last day that counts. */
export function filterOf(asked: Asked): AuditFilter {
  const { staff, action, subject, from, until, before } = auditViewOf(asked)
  const first = boundsOf(from)?.from
  const last = boundsOf(until)?.until
  return {
    ...(staff ? { staff } : {}),
    ...(action ? { action } : {}),
    ...(subject ? { subject } : {}),
    ...(first ? { from: first } : {}),
    ...(last ? { until: last } : {}),
    ...(before ? { before } : {}),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function boundsOf(day: string | undefined) {
  const [year = 0, month = 0, date = 0] = day?.split('-').map(Number) ?? []
  return day ? dayBounds(year, month, date) : null
}
