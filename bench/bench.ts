import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Desk, deskOf, manuscript } from '../e2e/desk.ts'
import { chief } from '../e2e/paper.ts'
import { startPaper } from '../e2e/running-paper.ts'
import { filledArchive } from './archive.ts'
import { client, cpuSeconds, type Load, load } from './load.ts'
import { startBare, startNext, startNginx } from './others.ts'
import { figure, percentile, printTable } from './table.ts'

/**
 * `npm run bench`: the production build over a filled archive, beside what else could hand out the same bytes, in one run
 * with one client. `--stories 100000` for a larger archive, `--seconds 10` for longer measurements.
 */
const { values } = parseArgs({ options: { stories: { type: 'string', default: '10000' }, seconds: { type: 'string', default: '5' } } })
const stories = Number(values.stories)
const seconds = Number(values.seconds)
const data = filledArchive(stories)
const scratch = join('var', 'bench-scratch')

execFileSync('node', ['server/boot/build.mjs'], { stdio: 'inherit' })
console.log(
  `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, client ${client}, 32 connections, gzip`,
)

const paper = await startPaper(data, { LOG_LEVEL: 'warn' })
const press = [paper.process.pid ?? 0]
const desk = await deskOf(paper.base, chief)
const paths = await storyPaths(paper.base, 400)
const story = paths[0] ?? '/'
const { body: front, head } = await raw(`${paper.base}/`)

const rows: string[][] = []
const show = (name: string, it: Load) => {
  rows.push([
    name,
    figure(it.perSecond),
    it.p50.toFixed(2),
    it.p99.toFixed(2),
    it.cpuMs.toFixed(3),
    it.memoryMb.toFixed(0),
    String(it.failures),
  ])
  return it.perSecond
}
// What it prints and packs at its start is done before anything is measured.
await idle(press)
const bare = await startBare(front, head, scratch)
const nginx = await startNginx(front, scratch)
// The two that are compared most closely take turns, and the median of three counts: a shared machine is never even.
const [ours, theirs]: [Load[], Load[]] = [[], []]
for (let round = 0; round < 3; round++) {
  ours.push(await load(`${paper.base}/`, press, seconds))
  theirs.push(await load(bare.base, bare.pids(), seconds))
}
const pressFront = show('press, front', median(ours))
const bareFront = show('bare node:http, same bytes', median(theirs))
if (nginx) show('nginx, gzip_static, same bytes', await load(nginx.base, nginx.pids(), seconds))
const pressStory = show('press, story', await load(paper.base + story, press, seconds))
show('press, section', await load(`${paper.base}/asia`, press, seconds))
const etag = (await fetch(`${paper.base}/`, { headers: { 'accept-encoding': 'gzip' } })).headers.get('etag') ?? ''
show('press, front, 304', await load(`${paper.base}/`, press, seconds, { 'if-none-match': etag }))
bare.stop()
nginx?.stop()
const next = await startNext(data)
const nextFront = show('next start, front', await load(next.base, next.pids(), seconds))
const nextStory = show('next start, story', await load(next.base + story, next.pids(), seconds))
next.stop()

printTable(
  `Handing out, ${figure(stories)} stories`,
  ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms/request', 'memory MB', 'failures'],
  rows,
)
console.log(
  `press ÷ bare node:http ${(pressFront / bareFront).toFixed(2)} · press ÷ next start: front ${figure(pressFront / nextFront)}, story ${figure(pressStory / nextStory)}`,
)

const cold = await coldPrints(paths.slice(1))
const fresh = await publishToVisible(desk, 40)
printTable(
  'Printing and publishing',
  ['', 'p50 ms', 'p95 ms', 'n'],
  [
    ['cold print of a story', ...spread(cold.map((it) => it.ms))],
    ['publish → new bytes of the front', ...spread(fresh)],
  ],
)
const queries = await Promise.all(
  [
    ['front', '/'],
    ['story', paths.at(-1) ?? '/'],
    ['section', '/asia'],
    ['latest', '/latest'],
    ['search', '/search?q=%E6%B8%AF%E5%8F%A3'],
  ].map(countQueries),
)
printTable('Queries to print a page', ['', 'queries', 'print ms'], queries)

await paper.stop()
rmSync(scratch, { recursive: true, force: true })
rmSync(data, { recursive: true, force: true })

/** The middle one of an odd number of measurements. */
function median(loads: Load[]): Load {
  const sorted = [...loads].sort((a, b) => a.perSecond - b.perSecond)
  return sorted[sorted.length >> 1] as Load
}

/** Waits until processes use next to no processor time, a minute at most. */
async function idle(pids: number[]): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const before = cpuSeconds(pids)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    if (cpuSeconds(pids) - before < 0.03) return
  }
}

/** Body and headers as they travel; fetch would unpack the one and merge the other. */
async function raw(url: string): Promise<{ body: Buffer; head: string[] }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ body: Buffer.concat(parts), head: answer.rawHeaders }))
    })
      .on('error', reject)
      .end()
  })
}

async function storyPaths(base: string, count: number): Promise<string[]> {
  const found: string[] = []
  for (let part = 1; found.length < count; part++) {
    const answer = await fetch(`${base}/sitemaps/${part}.xml`)
    if (!answer.ok) break
    found.push(...[...(await answer.text()).matchAll(/<loc>[^<]*?(\/a\/[^<]+)<\/loc>/g)].map((it) => it[1] ?? ''))
  }
  const step = Math.max(1, Math.floor(found.length / count))
  return found.filter((_, i) => i % step === 0).slice(0, count)
}

async function coldPrints(of: string[]): Promise<{ ms: number }[]> {
  const times: { ms: number }[] = []
  for (const path of of) {
    const asked = performance.now()
    const answer = await fetch(paper.base + path)
    await answer.arrayBuffer()
    if (answer.status === 200) times.push({ ms: performance.now() - asked })
  }
  return times
}

/** From pressing publish until the front answers with the new headline. */
async function publishToVisible(at: Desk, times: number): Promise<number[]> {
  const took: number[] = []
  for (let i = 0; i < times; i++) {
    const headline = `测速稿件 ${i} ${Math.random().toString(36).slice(2)}`
    const id = await at.create('report', manuscript(headline)).catch(async () => {
      // The newsroom's own limit on new stories; it is not what is measured here.
      await new Promise((resolve) => setTimeout(resolve, 61_000))
      return at.create('report', manuscript(headline))
    })
    const pressed = performance.now()
    await at.publish(id, 1)
    for (;;) {
      if ((await (await fetch(`${paper.base}/`)).text()).replaceAll(/<wbr\/?>/g, '').includes(headline)) break
      if (performance.now() - pressed > 10_000) throw new Error('the front did not follow')
    }
    took.push(performance.now() - pressed)
  }
  return took
}

function spread(values: number[]): string[] {
  return [percentile(values, 0.5).toFixed(1), percentile(values, 0.95).toFixed(1), String(values.length)]
}

/** Prints a page nobody has asked for yet, by a parameter of the key, and reads what Server-Timing says of it. */
async function countQueries([name, path]: string[]): Promise<string[]> {
  const answer = await fetch(`${paper.base}/zh-hant${path === '/' ? '' : path}`)
  await answer.arrayBuffer()
  const timing = answer.headers.get('server-timing') ?? ''
  return [name ?? '', /queries;desc="?(\d+)/.exec(timing)?.[1] ?? '–', /print;dur=([\d.]+)/.exec(timing)?.[1] ?? '–']
}
