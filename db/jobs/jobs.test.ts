import { afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '#db/client'
import { cancelJobs, claimDueJob, forgetDoneJobs, freeClaims, putJob } from '#db/jobs/commands'
import { countDeadJobs, getLateness, getOpenJob, nextDueAfter } from '#db/jobs/queries'
import { jobs } from '#db/jobs/schema'
import { type Work, workOffOne } from '#db/jobs/work'
import { freshDatabase } from '#db/testing'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const noon = new Date('2026-11-27T04:00:00Z')
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
const put = (dueAt = noon, subject = 'story:1') => inTransaction(() => putJob('publish', subject, dueAt))
const at = (seconds: number, work: Work) => workOffOne({ publish: work, expire: work, unpin: work }, () => after(seconds))
const well: Work = async (_, __, finish) => {
  await finish()
  return null
}
const written = async () => (await db().select({ slug: topics.slug }).from(topics)).map((it) => it.slug)

test('nothing is done before its hour, and what is done is done once', async () => {
  await put()
  expect(await at(-0.001, well)).toBeNull()
  expect(await nextDueAfter(after(-10))).toEqual(noon)
  expect(await at(0, well)).toMatchObject({ outcome: 'done' })
  expect(await at(1, well)).toBeNull()
  expect(await getLateness('publish', 'story:1')).toBe(0)
})

test('what fell due longest ago comes first, and how late it came is kept', async () => {
  await put(after(-60), 'story:2')
  await put(after(-120), 'story:1')
  const done = [await at(0, well), await at(0, well), await at(0, well)]
  expect(done.map((it) => it?.job.subject)).toEqual(['story:1', 'story:2', undefined])
  expect(await getLateness('publish', 'story:1')).toBe(120)
})

test('of twenty who claim at once one gets it', async () => {
  await put()
  const claims = await Promise.all(Array.from({ length: 20 }, () => claimDueJob(noon)))
  expect(claims.filter((it) => it !== null)).toHaveLength(1)
})

test('work that throws three times is done at the fourth, after growing pauses, and leaves nothing of the first three', async () => {
  await put()
  let tries = 0
  const failing: Work = async (_, __, finish) => {
    tries += 1
    await finish()
    await db()
      .insert(topics)
      .values({ slug: `shi-${tries}`, name: '题', pinyin: 'ti' })
    if (tries < 4) throw new Error('断线')
    return null
  }
  const pauses: number[] = []
  let last = 0
  for (let second = 0; second < 30; second += 1) {
    const worked = await at(second, failing)
    if (!worked) continue
    pauses.push(second - last)
    last = second
    if (worked.outcome === 'waiting') expect(await getOpenJob('publish', 'story:1')).toMatchObject({ trouble: '服务器出了错' })
  }
  expect(pauses).toEqual([0, 1, 2, 4])
  expect(await written()).toEqual(['meigonghe', 'shi-4'])
  expect(await getLateness('publish', 'story:1')).toBe(7)
})

test('what can’t be done says why and is put aside in the end, where it can be seen', async () => {
  await put()
  const unable: Work = async (_, __, finish) => {
    await finish()
    return '还有必须解决的批注'
  }
  let second = 0
  let outcome = ''
  for (; outcome !== 'dead' && second < 3600; second += 1) outcome = (await at(second, unable))?.outcome ?? outcome
  expect(second).toBeGreaterThan(300)
  expect(await getOpenJob('publish', 'story:1')).toMatchObject({ state: 'dead', trouble: '还有必须解决的批注', attempts: 16 })
  expect(await countDeadJobs()).toBe(1)
  expect(await at(7200, well)).toBeNull()
})

test('what a dead process had claimed is taken over when its lease ends, and its late end counts for nothing', async () => {
  await put()
  const dead = await claimDueJob(noon)
  expect(await at(29, well)).toBeNull()
  expect(await at(30, well)).toMatchObject({ outcome: 'done' })
  const { finishJob, failJob } = await import('#db/jobs/commands')
  if (!dead) throw new Error('nothing was claimed')
  await expect(inTransaction(() => finishJob(dead, after(31)))).rejects.toThrow('no longer held')
  await failJob(dead, '晚了', after(31))
  expect(await getOpenJob('publish', 'story:1')).toBeNull()
})

test('a lease from a clock that ran two hours ahead holds nobody up', async () => {
  await put(after(-7200))
  await claimDueJob(after(7200))
  expect(await at(0, well)).toMatchObject({ outcome: 'done' })
})

test('at the start of the only process all claims are free', async () => {
  await put()
  await claimDueJob(noon)
  await freeClaims()
  expect(await at(1, well)).toMatchObject({ outcome: 'done' })
})

test('what is cancelled while it is worked on is not done', async () => {
  await put()
  const late: Work = async (_, __, finish) => {
    await cancelJobs('publish', 'story:1')
    await finish()
    return null
  }
  expect(await at(0, late)).toMatchObject({ outcome: 'lost' })
  await inTransaction(() => cancelJobs('publish', 'story:1'))
  expect(await at(60, well)).toBeNull()
})

test('work that forgets to finish is a fault, not a success', async () => {
  await put()
  expect(await at(0, async () => null)).toMatchObject({ outcome: 'waiting', trouble: expect.stringContaining('never finished') })
})

test('what is over is forgotten in time', async () => {
  await put()
  await at(0, well)
  await forgetDoneJobs(after(1))
  expect(await db().$count(jobs)).toBe(0)
})
