import { id, instant, json, number, table, text } from '#db/columns'

/** 话题. `pinyin` is the sort key: a collator files 长沙 under Z. */
export const topics = table('topics', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  /** The traditional form kept by hand; empty where conversion does. */
  nameHant: text().notNull().default(''),
  pinyin: text().notNull(),
  description: text().notNull().default(''),
  /** 并入: the topic that speaks for this one. Manuscripts go on naming this one, so that a merge can be undone exactly. */
  mergedInto: number(),
  /** Counts the edits; an edit must name the version it began from. */
  version: number().notNull().default(1),
})

/** 合并记录: every merge of a topic into another, with what it moved. */
export const topicMerges = table('topic_merges', {
  id: id(),
  source: number()
    .notNull()
    .references(() => topics.id),
  target: number()
    .notNull()
    .references(() => topics.id),
  at: instant().notNull(),
  by: text(),
  /** Published stories that stood under the source. */
  stories: json<number[]>().notNull(),
  /** Old addresses that led to the source, and now lead to the target. */
  redirects: json<{ path: string; target: string }[]>().notNull(),
  undoneAt: instant(),
  undoneBy: text(),
})
