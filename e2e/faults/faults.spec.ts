import { renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type Desk, deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { chief } from '../paper.ts'
import { freePort, startPaper } from '../running-paper.ts'

const folder = (name: string) => `var/e2e-${name}-${process.pid}`

test('while another process holds the database, printed pages are handed out and a save waits or says so', async () => {
  const data = folder('locked')
  copyNewsroom(data)
  const paper = await startPaper(data)
  try {
    const desk = await deskOf(paper.base, chief)
    const id = await desk.create('report', manuscript('锁住之前'))
    await fetch(`${paper.base}/`)
    const other = new Database(`${data}/eddiba.db`)
    other.exec('BEGIN IMMEDIATE')
    const saving = desk.save(id, 1, manuscript('锁住的时候'))
    const until = Date.now() + 10_000
    let handedOut = 0
    let slowest = 0
    while (Date.now() < until) {
      const asked = performance.now()
      const answer = await fetch(`${paper.base}/`)
      expect(answer.status).toBe(200)
      await answer.arrayBuffer()
      slowest = Math.max(slowest, performance.now() - asked)
      handedOut += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    other.exec('ROLLBACK')
    other.close()
    const saved = await saving
    expect(saved.status).toBe(503)
    expect(handedOut).toBeGreaterThan(100)
    expect(slowest).toBeLessThan(2000)
    expect(paper.log()).toMatch(/SQLITE_BUSY|database is locked/)
    expect((await desk.save(id, 1, manuscript('锁开之后'))).status).toBe(200)
  } finally {
    await paper.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

test('when the database is gone, printed pages are still handed out and the log says so', async () => {
  const data = folder('gone')
  copyNewsroom(data)
  const paper = await startPaper(data)
  try {
    for (const path of ['/', '/asia']) expect((await fetch(paper.base + path)).status).toBe(200)
    for (const end of ['', '-wal', '-shm']) {
      try {
        renameSync(`${data}/eddiba.db${end}`, `${data}/moved.db${end}`)
      } catch {}
    }
    for (const path of ['/', '/asia', '/']) expect((await fetch(paper.base + path)).status).toBe(200)
    await expect.poll(async () => (await fetch(`${paper.base}/readyz`)).status).toBe(503)
    expect(paper.log()).toMatch(/door\.not-ready/)
  } finally {
    await paper.kill()
    rmSync(data, { recursive: true, force: true })
  }
})

test('killed twenty times while publishing, it has every publication it acknowledged', async () => {
  // Twenty starts, on a machine that may be busy.
  test.setTimeout(480_000)
  const data = folder('killed')
  copyNewsroom(data)
  const acknowledged = new Set<number>()
  const starts: number[] = []
  const port = String(await freePort())
  let desk: Desk | undefined
  try {
    for (let round = 0; round < 20; round++) {
      const paper = await startPaper(data, { PORT: port })
      starts.push(paper.readyAfter)
      // Signed in once: the session too has to be there after each kill.
      desk ??= await deskOf(paper.base, chief)
      const at = desk
      // The first publication loads the routes; only then is there something to interrupt.
      const publishOne = async () => {
        const id = await at.create('brief', manuscript(`第${round}轮 ${Math.random()}`))
        const answer = await at.publish(id, 1)
        if (answer.status === 200) acknowledged.add(id)
      }
      await publishOne()
      const lifetime = 20 + Math.random() * 500
      const dead = new Promise<void>((resolve) => setTimeout(() => paper.kill().then(resolve), lifetime))
      const publish = async () => {
        for (;;) await publishOne()
      }
      await Promise.allSettled([publish(), publish(), dead])
      await dead
    }
    const database = new Database(`${data}/eddiba.db`)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    const published = new Set(database.prepare('select story from publications').pluck().all())
    expect([...acknowledged].filter((id) => !published.has(id))).toEqual([])
    const halves = database
      .prepare(`select count(*) from publications p where not exists (select 1 from revisions r where r.story = p.story and r.number = p.revision)
      or not exists (select 1 from wire w where w.subject = 'story:' || p.story) or not exists (select 1 from audit a where a.subject = 'story:' || p.story)`)
      .pluck()
      .get()
    expect(halves).toBe(0)
    database.close()
    expect(acknowledged.size).toBeGreaterThanOrEqual(20)
    console.log(`  ${acknowledged.size} publications acknowledged in 20 rounds; slowest start ${Math.round(Math.max(...starts))} ms`)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})

test('asked to stop it finishes, writes the log back and leaves with 0; a second server on the same folder is refused', async () => {
  const data = folder('stopped')
  copyNewsroom(data)
  const paper = await startPaper(data)
  await expect(startPaper(data)).rejects.toThrow(/ended with 1[\s\S]*[一-龥]/)
  expect(await paper.stop()).toBe(0)
  rmSync(data, { recursive: true, force: true })
})
