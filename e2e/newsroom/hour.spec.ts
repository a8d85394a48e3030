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

// What stands when: looked at from outside on a server of its own, where nothing else is published meanwhile.
test.describe.configure({ timeout: 240_000, mode: 'default' })

const data = `var/e2e-hour-${process.pid}`
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

const deed = (id: number, verb: string, body: unknown) => desk.ask('POST', `/api/admin/stories/${id}/${verb}`, body)
const schedule = (id: number, at: Date) => deed(id, 'schedule', { version: 1, at: at.toISOString(), key: key(), change: 'new' })
const places = (id: number) => ['/', '/latest', '/china', '/rss.xml', '/zh-hant', '/news-sitemap.xml', `/a/${id}`, '/sitemaps/1.xml']

test('polled twenty times a second, a scheduled story is nowhere before its hour, and whoever asks a second after it has it', async () => {
  const headline = named('准点的稿件')
  const id = await desk.create('report', manuscript(headline))
  for (const path of places(id)) await textOf(paper.base + path)
  const due = after(5000)
  expect((await schedule(id, due)).status).toBe(200)
  // A headline is converted in the traditional edition and stands in no sitemap; the address is everywhere the same.
  const isThere = (path: string, text: string) => (path.startsWith('/a/') ? text.includes(headline) : text.includes(`/a/${id}-`))
  const looks: { path: string; asked: number; answered: number; there: boolean }[] = []
  const look = async (path: string) => {
    const asked = Date.now() - due.getTime()
    const there = isThere(path, await textOf(paper.base + path))
    looks.push({ path, asked, answered: Date.now() - due.getTime(), there })
  }
  const under: Promise<void>[] = []
  while (Date.now() < due.getTime() + 1500) {
    under.push(...places(id).map(look))
    await pause(50)
  }
  await Promise.all(under)
  expect(looks.filter((it) => it.there && it.answered < 0)).toEqual([])
  expect(looks.filter((it) => !it.there && it.asked > 1000)).toEqual([])
  const first = places(id).map(
    (path) => `${path} ${Math.min(...looks.filter((it) => it.path === path && it.there).map((it) => it.answered))}`,
  )
  console.log(`  ${looks.length} looks; answered with it for the first time so many ms after its hour: ${first.join(', ')}`)
})

test('an embargo lets nothing out before its moment, tried twenty times a second, and then lets it out', async () => {
  const headline = named('禁发的稿件')
  const id = await desk.create('report', manuscript(headline))
  // Long enough for more than ten tries on a slow machine.
  const until = after(10_000)
  expect((await deed(id, 'embargo', { until: until.toISOString() })).status).toBe(200)
  expect((await schedule(id, new Date(until.getTime() - 1))).status).toBe(422)
  let refusals = 0
  for (;;) {
    const asked = Date.now()
    const answer = await desk.publish(id, 1)
    if (answer.status === 200) {
      expect(Date.now()).toBeGreaterThanOrEqual(until.getTime())
      break
    }
    expect(answer.status).toBe(422)
    expect(String(answer.body['reasons'])).toContain('禁发到')
    expect(await textOf(`${paper.base}/`)).not.toContain(headline)
    refusals += 1
    expect(asked).toBeLessThan(until.getTime())
    await pause(Math.max(0, 50 - (Date.now() - asked)))
  }
  console.log(`  refused ${refusals} times`)
  expect(refusals).toBeGreaterThan(10)
  expect(await textOf(`${paper.base}/`)).toContain(headline)
})

test('one key twenty times at once: one publication, one wire row, one answer', async () => {
  const id = await desk.create('report', manuscript(named('一键二十次')))
  const terms = { key: key() }
  const answers = await Promise.all(Array.from({ length: 20 }, () => desk.publish(id, 1, terms)))
  expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1)
  expect(answers[0]?.status).toBe(200)
  const reader = new Database(`${data}/eddiba.db`, { readonly: true })
  expect(reader.prepare('select count(*) from revisions where story = ?').pluck().get(id)).toBe(1)
  expect(reader.prepare('select count(*) from wire where subject = ?').pluck().get(`story:${id}`)).toBe(1)
  reader.close()
})

test('a recall within ten seconds takes it from every page by the next look, and an update gives way to what was', async () => {
  const [first, second] = [named('误发的稿件'), named('误发的更新')]
  const id = await desk.create('report', manuscript(first))
  const terms = { key: key() }
  const { body } = await desk.publish(id, 1, terms)
  const address = `${paper.base}${body['href']}`
  for (const path of ['/', '/latest', '/rss.xml']) expect(await textOf(paper.base + path)).toContain(first)
  expect((await deed(id, 'recall', terms)).body).toMatchObject({ outcome: 'recalled', state: 'draft' })
  for (const path of ['/', '/latest', '/rss.xml', `/search?q=${encodeURIComponent(first)}`])
    expect(await textOf(paper.base + path), path).not.toContain(`/a/${id}-`)
  expect((await fetch(address)).status).toBe(404)

  await desk.publish(id, 1)
  await desk.save(id, 1, manuscript(second))
  const update = { key: key(), change: 'update' }
  expect((await desk.publish(id, 2, update)).status).toBe(200)
  expect(await textOf(address)).toContain(second)
  expect((await deed(id, 'recall', { key: update.key })).body).toMatchObject({ outcome: 'recalled', state: 'published' })
  expect(await textOf(address)).toContain(first)
  expect(await textOf(address)).not.toContain(second)
})

test('a correction stands on story, list, history, structured data and feed by the next look, and no door changes it', async () => {
  const id = await desk.create('report', manuscript(named('要更正的稿件'), '水位降到两米三。'))
  const { body } = await desk.publish(id, 1)
  const address = String(body['href'])
  const [wrong, right] = [named('两米三'), named('两米八')]
  const pages = [address, `${address}/history`, '/corrections', '/rss.xml', '/china/rss.xml']
  for (const path of pages) expect(await textOf(paper.base + path)).not.toContain(right)
  await desk.save(id, 1, manuscript('更正之后', '水位降到两米八。'))
  const terms = { change: 'correction', correction: { kind: 'clarification', wrong, right } }
  expect((await desk.publish(id, 2, terms)).status).toBe(200)
  const answered = performance.now()
  // The very next look has it, on each of them. How long printing all five takes is told; machines are noisy.
  const looks = await Promise.all(pages.map(async (path) => ({ path, text: await textOf(paper.base + path) })))
  console.log(`  on all of them ${Math.round(performance.now() - answered)} ms after the answer`)
  for (const { path, text } of looks) {
    expect(text, path).toContain(right)
    expect(text, path).toContain('澄清')
  }
  const story = await textOf(paper.base + address)
  const [, graph = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(story) ?? []
  expect(JSON.stringify(JSON.parse(graph))).toMatch(new RegExp(`CorrectionComment.*${right}`))

  const alone = named('两米九')
  expect((await deed(id, 'correct', { wrong: right, right: alone })).status).toBe(200)
  for (const path of pages) expect(await textOf(paper.base + path), path).toContain(alone)
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    expect((await desk.ask(method, `/api/admin/stories/${id}/correct`, { wrong: 'x', right: 'y' })).status).toBeGreaterThanOrEqual(400)
  await deed(id, 'withdraw', { reason: '测试' })
  const reader = new Database(`${data}/eddiba.db`, { readonly: true })
  expect(reader.prepare('select "right" from corrections where story = ? order by id').pluck().all(id)).toEqual([right, alone])
  reader.close()
  const writer = new Database(`${data}/eddiba.db`)
  for (const statement of ['update corrections set wrong = 1', 'delete from corrections', 'update steps set note = 1', 'delete from steps'])
    expect(() => writer.exec(statement)).toThrow(/append-only/)
  writer.close()
})
