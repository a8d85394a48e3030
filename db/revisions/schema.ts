import { id, index, instant, json, number, table, text } from '#db/columns'
import { stories } from '#db/stories/schema'
import type { KeptKind } from '#lib/story/kept'
import type { Manuscript } from '#lib/story/manuscript'

/**
 * 工作版本: what the desk's working copy was, save by save. Published versions stand in `revisions`, for ever; of these the
 * automatic ones grow thinner with age.
 */
export const workingVersions = table(
  'working_versions',
  {
    id: id(),
    story: number()
      .notNull()
      .references(() => stories.id),
    /** The count of saves that the working copy had. */
    version: number().notNull(),
    kind: text().$type<KeptKind>().notNull(),
    manuscript: json<Manuscript>().notNull(),
    /** Han characters plus words, so that a list need not read the texts. */
    characters: number().notNull(),
    savedBy: text(),
    /** When the first of the saves that this row stands for was made, and the last. */
    begunAt: instant().notNull(),
    savedAt: instant().notNull(),
  },
  (t) => [index('working_versions_of_story').on(t.story, t.savedAt), index('working_versions_to_thin').on(t.kind, t.savedAt)],
)
