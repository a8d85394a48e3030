import { id, index, instant, json, table, text } from '#db/columns'

/** 审计: who did what to what. Append-only; triggers refuse to change or delete a row. */
export const audit = table(
  'audit',
  {
    id: id(),
    at: instant().notNull(),
    staff: text(),
    action: text().notNull(),
    subject: text().notNull(),
    detail: json<Record<string, unknown>>().notNull(),
  },
  (t) => [index('audit_by_subject').on(t.subject)],
)
