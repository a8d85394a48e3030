import type { AuditCheck } from '#db/audit/types'
import { figure } from '#lib/figure'

/** Whether the log is as it was written, once somebody asked. */
export function SealCheck({ check, href }: { check: AuditCheck | null; href: string }) {
  if (!check) {
    return (
      <a className="knob" href={href}>
        校验封印
      </a>
    )
  }
  if (check.broken !== null) return <p className="text-accent">✕ 第 {check.broken} 条与封印不符，记录被改动过</p>
  return (
    <p className="text-good">
      ✓ {figure(check.rows)} 条记录完好
      {check.unsealed > 0 ? <span className="ml-1 text-soft">（最早 {check.unsealed} 条没有封印）</span> : null}
    </p>
  )
}
