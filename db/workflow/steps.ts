import { eq } from 'drizzle-orm'
import { db } from '#db/client'
import { steps } from '#db/workflow/schema'
import { type StoryState, stateNames } from '#lib/story/kinds'
import { transitions, type Verb } from '#lib/story/workflow'

type Step = typeof steps.$inferInsert

/** Writes down a move. Call it inside the transaction of the move. */
export async function recordStep(step: Step): Promise<void> {
  await db().insert(steps).values(step)
}

/**
 * What was answered when this was asked for before under the same key, or null when it was not. A key that was used for another
 * story or for something else answers the reason why it can't be used.
 */
export async function askedBefore<Answer>(key: string | undefined, story: number, verb: Verb): Promise<Answer | string | null> {
  if (!key) return null
  const [step] = await db().select().from(steps).where(eq(steps.key, key))
  if (!step) return null
  if (step.story !== story || step.verb !== verb || !step.answer) return '这个请求编号已经用于另一件事，请刷新页面后重试'
  return step.answer as Answer
}

/** Why a verb can't be done in a state, in a sentence. */
export const notFrom = (verb: Verb, state: StoryState): string =>
  `“${stateNames[state]}”的稿件不能${transitions[verb].name}${state === 'archived' ? '，请先重新打开' : ''}`
