import { type SQL, sql } from 'drizzle-orm'
import { binnedStories, stories } from '#db/stories/schema'

/** Stories that somebody began, or was given. */
export const whoseIs = (person: string): SQL => sql`(${stories.createdBy} = ${person} or ${stories.assignee} = ${person})`

/** Whether a story lies in the bin, or was removed from it for ever, as a condition. */
export const binned: SQL = sql`(${stories.id} in (select ${binnedStories.story} from ${binnedStories}))`

/** Whether a story was removed for ever, as a condition: all that is left of it is its number. */
export const purged: SQL = sql`(${stories.id} in (select ${binnedStories.story} from ${binnedStories} where ${binnedStories.purgedAt} is not null))`

/** Whether a story lies in the bin and can be taken back, as a condition. */
export const inBin: SQL = sql`(${stories.id} in (select ${binnedStories.story} from ${binnedStories} where ${binnedStories.purgedAt} is null))`
