import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type Desk, deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { chief } from '../paper.ts'
import { type RunningPaper, startPaper } from '../running-paper.ts'
import { named } from './bar.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
// Headlines carry the places where a line may break.
const textOf = async (address: string) => (await (await fetch(address)).text()).replaceAll(/<wbr\/?>/g, '')
const after = (ms: number) => new Date(Date.now() + ms)
const key = () => crypto.randomUUID()

// What is due, on a server that is stopped and started again and again.
test.describe.configure({ timeout: 240_000, mode: 'default' })

const data = `var/e2e-schedule-${process.pid}`
let paper: RunningPaper
let desk: Desk

test.beforeAll(async () => {
  copyNewsroom(data)
  paper = await startPaper(data)
  desk = await deskOf(paper.base, chief)
})
test.afterAll(async () => {
  await paper.kill()
  rmSync(data, { recursive: true, force: true })
})

const statusOf = (id: number) => desk.ask('GET', `/api/admin/stories/${id}/status`)
const schedule = (id: number, at: Date) =>
  desk.ask('POST', `/api/admin/stories/${id}/schedule`, { version: 1, at: at.toISOString(), key: key(), change: 'new' })
/** A machine under load may have come past the hour: then the desk is told so, and a later hour does. */
async function scheduleAt(id: number, due: Date): Promise<void> {
  let at = due
  for (let margin = 300; (await schedule(id, at)).status !== 200; margin *= 3) at = after(margin)
}

test('due while the server was down for two minutes, it is out within five seconds of the start and marked late', async () => {
  const headline = named('停机期间到点的稿件')
  const id = await desk.create('report', manuscript(headline))
  expect((await schedule(id, after(60_000))).status).toBe(200)
  await paper.kill()
  // Two minutes go by: for the paper it is the same whether they pass or its hour was two minutes ago.
  const asleep = new Database(`${data}/eddiba.db`)
  const due = Date.now() - 120_000
  asleep.prepare("update jobs set due_at = ? where kind = 'publish' and state = 'waiting'").run(due)
  asleep.prepare('update schedules set at = ? where story = ?').run(due, id)
  asleep.close()

  paper = await startPaper(data)
  const started = performance.now()
  await expect.poll(() => textOf(`${paper.base}/`), { timeout: 5000, intervals: [50] }).toContain(headline)
  console.log(`  out ${Math.round(performance.now() - started)} ms after the server was ready`)
  desk = await deskOf(paper.base, chief)
  const { body } = await statusOf(id)
  expect(body['state']).toBe('published')
  expect(Number(body['lateSeconds'])).toBeGreaterThanOrEqual(120)
  expect(paper.log()).toContain('clock.done-late')
})

test('killed again and again around their hour, scheduled stories are out whole and once', async () => {
  const scheduled: number[] = []
  for (let round = 0; round < 6; round++) {
    const due = after(1200)
    for (let i = 0; i < 4; i++) {
      const id = await desk.create('brief', manuscript(named(`第${round}轮`)))
      scheduled.push(id)
      await scheduleAt(id, new Date(due.getTime() + i * 60))
    }
    await pause(Math.max(0, due.getTime() - Date.now()) + Math.random() * 250)
    await paper.kill()
    paper = await startPaper(data)
    desk = await deskOf(paper.base, chief)
  }
  const reader = new Database(`${data}/eddiba.db`, { readonly: true })
  const waiting = reader.prepare("select count(*) from jobs where kind = 'publish' and state in ('waiting', 'running')").pluck()
  await expect.poll(() => waiting.get()).toBe(0)
  const rows = reader
    .prepare(`select s.id, s.state, (select count(*) from publications where story = s.id) out,
      (select count(*) from revisions where story = s.id) revisions, (select count(*) from schedules where story = s.id) schedules,
      (select count(*) from steps where story = s.id and verb = 'publish') steps,
      (select count(*) from wire where subject = 'story:' || s.id and event = 'story-published') wire,
      (select count(*) from audit where subject = 'story:' || s.id and action = 'story-published') audit,
      (select count(*) from jobs where subject = 'story:' || s.id and state = 'done') jobs
      from stories s where s.id in (${scheduled.join()})`)
    .all()
  const whole = { state: 'published', out: 1, revisions: 1, schedules: 0, steps: 1, wire: 1, audit: 1, jobs: 1 }
  expect(rows).toEqual(scheduled.map((id) => ({ id, ...whole })))
  expect(reader.pragma('integrity_check', { simple: true })).toBe('ok')
  reader.close()
})
