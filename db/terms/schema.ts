import { id, index, instant, json, number, table, text, uniqueIndex } from '#db/columns'
import type { TermKind } from '#lib/chinese/proof/term-kinds'

/**
 * 术语: the house glossary. `hans` is the form the house uses, `aliases` the forms it does not; `hant` is what the traditional
 * edition prints for it, empty where the conversion is right by itself. `story` is 0 for the whole paper, or the one story
 * that the entry holds for. `pinyin` sorts, `searched` is what somebody may type to find it.
 */
export const terms = table(
  'terms',
  {
    id: id(),
    kind: text().$type<TermKind>().notNull(),
    hans: text().notNull(),
    hant: text().notNull().default(''),
    aliases: json<string[]>().notNull(),
    note: text().notNull().default(''),
    story: number().notNull().default(0),
    pinyin: text().notNull(),
    searched: text().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('terms_once').on(t.hans, t.story), index('terms_of_story').on(t.story), index('terms_by_pinyin').on(t.pinyin)],
)
