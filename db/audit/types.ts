/** A row of the audit log with the name of who did it. */
export type AuditRow = {
  id: number
  at: Date
  /** Name of who did it; null for the house itself. */
  name: string | null
  staff: string | null
  action: string
  subject: string
  detail: Record<string, unknown>
  network: string | null
}

/** What checking the seals found: how many rows, how many from before there were seals, and the first that does not fit. */
export type AuditCheck = { rows: number; unsealed: number; broken: number | null; head: string }
