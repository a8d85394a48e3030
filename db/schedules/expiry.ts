import { type Actor, recordDeed } from '#db/audit/commands'
import { cancelJobs, putJob } from '#db/jobs/commands'
import { getOpenJob } from '#db/jobs/queries'
import { holdStory, type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'

/** 到期: says when a story is taken from readers, or that it stays. */
export async function expireStory(
  actor: Actor,
  id: number,
  at: Date | null,
  now = new Date(),
): Promise<{ outcome: 'expiring'; at: Date | null } | Refused | Missing> {
  return inTransaction(async () => {
    if (!(await holdStory(id))) return { outcome: 'missing' }
    if (at && at <= now) return refused('到期时间须晚于现在')
    await setExpiry(id, at)
    await recordDeed(actor, 'expiry-set', `story:${id}`, { at: at?.toISOString() ?? null })
    return { outcome: 'expiring', at }
  })
}

/** Puts an expiry in the place of the one there is. Call it inside a transaction. */
export async function setExpiry(story: number, at: Date | null): Promise<void> {
  await cancelJobs('expire', `story:${story}`)
  if (at) await putJob('expire', `story:${story}`, at)
}

/** When a story is taken from readers, or null. */
export async function expiryOf(story: number): Promise<Date | null> {
  return (await getOpenJob('expire', `story:${story}`))?.dueAt ?? null
}
