import { id, instant, json, table, text } from '#db/columns'

/** 电讯: what happened, told in the same transaction as the change itself. Followers keep the last `seq` they read. */
export const wire = table('wire', {
  seq: id(),
  at: instant().notNull(),
  event: text().notNull(),
  subject: text().notNull(),
  /** Tags whose pages must not be handed out again as they are. */
  hard: json<string[]>().notNull(),
  /** Tags whose pages may be handed out while a fresh copy is printed. */
  soft: json<string[]>().notNull(),
})
