import { and, eq, isNull } from 'drizzle-orm'
import { db } from '#db/client'
import { notes } from '#db/notes/schema'
import { missingParts } from '#db/stories/checks'
import type { StoryRow } from '#db/stories/outcomes'
import { embargoes } from '#db/workflow/schema'
import { notFrom } from '#db/workflow/steps'
import { type Change, changeNames } from '#lib/story/changes'
import type { Manuscript } from '#lib/story/manuscript'
import { stateAfter } from '#lib/story/workflow'
import { fullDateTime } from '#lib/time'

type Going = {
  change: Change
  /** Whether readers have the story now. */
  live: boolean
  correction?: unknown
  expiresAt?: Date | null | undefined
}

/** Everything that stands against putting these words before readers at `at`, a sentence each; empty when nothing does. */
export async function reasonsAgainst(row: StoryRow, manuscript: Manuscript, at: Date, going: Going): Promise<string[]> {
  const { change, live, correction, expiresAt } = going
  const until = await embargoOf(row.id)
  const blocking = await countBlockingNotes(row.id)
  const reasons = [
    stateAfter('publish', row.state) === null ? notFrom('publish', row.state) : '',
    until && until > at ? `禁发到${fullDateTime(until)}` : '',
    blocking > 0 ? `还有 ${blocking} 条必须解决的批注` : '',
    live && change === 'new' ? '稿件已经发布，请选择小修改、更新或更正' : '',
    !live && change !== 'new' ? `读者面前没有这篇稿件，不能作${changeNames[change]}` : '',
    change === 'correction' && !correction ? '更正要写明原来错在哪里、正确的是什么' : '',
    change !== 'correction' && correction ? '只有选择更正，才能附更正说明' : '',
    expiresAt && expiresAt <= at ? '到期时间须晚于发布时间' : '',
  ]
  return [...reasons.filter(Boolean), ...(await missingParts(manuscript))]
}

/** Until when a story must not go out, or null. */
export async function embargoOf(story: number): Promise<Date | null> {
  const [row] = await db().select({ until: embargoes.until }).from(embargoes).where(eq(embargoes.story, story))
  return row?.until ?? null
}

async function countBlockingNotes(story: number): Promise<number> {
  const open = and(eq(notes.story, story), eq(notes.blocking, true), isNull(notes.resolvedAt))
  return db().$count(notes, open)
}
