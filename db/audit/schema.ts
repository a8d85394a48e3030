import { id, index, instant, json, table, text } from '#db/columns'

/** 审计: who did what to what. Append-only; triggers refuse to change or delete a row, and each row seals the one before. */
export const audit = table(
  'audit',
  {
    id: id(),
    at: instant().notNull(),
    staff: text(),
    action: text().notNull(),
    subject: text().notNull(),
    detail: json<Record<string, unknown>>().notNull(),
    /** The network somebody came from, 203.0.113.0/24 or a /48: enough to see a stranger, too little to follow a person. */
    network: text(),
    /** Seal of the row before; empty in the first. */
    previous: text().notNull().default(''),
    /** SHA-256 over this row and `previous`. Empty in rows older than the seals. */
    seal: text().notNull().default(''),
  },
  (t) => [index('audit_by_subject').on(t.subject), index('audit_by_staff').on(t.staff)],
)
