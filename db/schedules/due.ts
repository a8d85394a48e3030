import { eq } from 'drizzle-orm'
import { recordDeed, theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { pagesOf, pinnedAt, placeOf, setPlace } from '#db/front/slots'
import type { Job } from '#db/jobs/commands'
import type { JobKind } from '#db/jobs/schema'
import type { Work } from '#db/jobs/work'
import { expiryIn } from '#db/schedules/schedule'
import { schedules } from '#db/schedules/schema'
import { inStrip, setInStrip } from '#db/specials/strip'
import { holdStory } from '#db/stories/outcomes'
import { putBeforeReaders } from '#db/stories/publish'
import { publications } from '#db/stories/schema'
import { withdrawStory } from '#db/stories/withdraw'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

/** What readers are told when a story was to be shown until now. */
const EXPIRED = '稿件已到期'

/** Publishes the version that was scheduled, in the name of who scheduled it. */
const publishDue: Work = async (job, now, finish) => {
  const row = await holdStory(storyOf(job))
  await finish()
  const [due] = await db().select().from(schedules).where(eq(schedules.job, job.id))
  if (!row || !due) return null
  const by = { id: due.scheduledBy, name: '' }
  const result = await putBeforeReaders(by, row, due, { ...due.terms, expiresAt: expiryIn(due.terms), key: crypto.randomUUID(), at: now })
  return result.outcome === 'refused' ? result.reasons.join('；') : null
}

/** Takes a story from readers whose time is over; there is nothing to do when they don't have it. */
const expireDue: Work = async (job, now, finish) => {
  const id = storyOf(job)
  await holdStory(id)
  await finish()
  if ((await db().$count(publications, eq(publications.story, id))) > 0) await withdrawStory(theHouse, id, EXPIRED, now)
  return null
}

/** Gives a place on the front back to the rule at the minute that its pin was to end. */
const unpinDue: Work = async (job, now, finish) => {
  await finish()
  const place = placeOf(job.subject)
  if (place.area === 'special') return endInStrip(place.position, job.subject, now)
  const held = await pinnedAt(place)
  if (!held?.until || held.until > now.getTime()) return null
  await setPlace(theHouse, place, null, 'ended', now)
  await recordDeed(theHouse, 'front-pin-ended', job.subject, { story: held.story })
  await putOnWire({ event: 'front-pin-ended', subject: job.subject, hard: await pagesOf(place) })
  return null
}

/** The same for a special in the strip. */
async function endInStrip(position: number, subject: string, now: Date): Promise<null> {
  const held = await inStrip(position)
  if (!held?.until || held.until > now.getTime()) return null
  await setInStrip(theHouse, position, null, 'ended', now)
  await recordDeed(theHouse, 'front-pin-ended', subject, { title: held.title })
  await putOnWire({ event: 'front-pin-ended', subject, hard: [tag.front] })
  return null
}

export const dueWorks: Record<JobKind, Work> = { publish: publishDue, expire: expireDue, unpin: unpinDue }

/** Jobs of stories have subjects like `story:42`. */
const storyOf = (job: Job): number => Number(job.subject.slice('story:'.length))
