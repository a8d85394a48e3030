import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Desk, deskOf } from '../e2e/desk.ts'
import { chief } from '../e2e/paper.ts'
import { startPaper } from '../e2e/running-paper.ts'
import { filledArchive } from './archive.ts'
import { readingsBesidePages } from './readings.ts'
import { percentile, printTable } from './table.ts'

/**
 * `npm run bench:newsroom`: the newsroom over a large archive: the board, 稿库 and its search, as whole pages over HTTP and as
 * questions to the database, with how many there are; a change of the front until readers see it; what readings cost the pages.
 * `--stories 50000`.
 */
const { values } = parseArgs({ options: { stories: { type: 'string', default: '50000' } } })
const ROUNDS = 40
const MOST_MS = 200
const data = filledArchive(Number(values.stories))
execFileSync('node', ['server/boot/build.mjs'], { stdio: 'inherit' })

const paper = await startPaper(data, { LOG_LEVEL: 'warn', TRUST_PROXY: '1' })
try {
  const desk = await deskOf(paper.base, chief)
  console.log(
    `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`,
  )
  await atRest()
  await pages(desk)
  const stories = await someStories()
  await frontToReader(desk, stories.slice(0, 40))
  await readingsBesidePages(paper, data, stories)
} finally {
  await paper.stop()
}
await questions()
rmSync(data, { recursive: true, force: true })

/** Waits until the press has printed what it prints ahead after a start: for some seconds that has the processor. */
async function atRest(): Promise<void> {
  const printings = async () => (await (await fetch(`${paper.base}/metrics`)).text()).match(/^eddiba_press_printings_total.*$/gm)?.join()
  for (let before = ''; ; ) {
    const now = (await printings()) ?? ''
    if (now === before) return
    before = now
    await new Promise((resolve) => setTimeout(resolve, 3000))
  }
}

/** Whole pages, as the editor waits for them. */
async function pages(desk: Desk): Promise<void> {
  const asked: [name: string, path: string][] = [
    ['工作台', '/admin'],
    ['稿库', '/admin/stories'],
    ['稿库 第 200 页', '/admin/stories?page=200'],
    ['按频道', '/admin/stories?section=2'],
    ['按体裁和话题', '/admin/stories?kind=feature&topic=3'],
    ['按首发排', '/admin/stories?sort=published'],
    ['查少见的词', '/admin/stories?q=%E5%A1%94%E4%BB%80%E5%B9%B2'],
    ['查常见的词', '/admin/stories?q=%E8%AE%B0%E8%80%85'],
    ['查两个词', '/admin/stories?q=%E6%B8%AF%E5%8F%A3%20%E7%A0%81%E5%A4%B4'],
    ['日历', '/admin/calendar'],
    ['⌘K', '/api/admin/find?q=%E6%B9%84%E5%85%AC%E6%B2%B3'],
  ]
  const rows: string[][] = []
  for (const [name, path] of asked) {
    const took: number[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const begun = performance.now()
      const answer = await fetch(`${paper.base}${path}`, { headers: { cookie: desk.cookie } })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      took.push(performance.now() - begun)
    }
    rows.push([name, ...spread(took)])
  }
  printTable(`The newsroom's pages over ${values.stories} stories, at most ${MOST_MS} ms`, ['', 'p50 ms', 'p95 ms', ''], rows)
}

/** Stories that readers have, by a sitemap. */
async function someStories(): Promise<number[]> {
  const sitemap = await (await fetch(`${paper.base}/sitemaps/1.xml`)).text()
  return [...sitemap.matchAll(/<loc>[^<]*?\/a\/(\d+)-/g)].map((it) => Number(it[1])).slice(0, 200)
}

/** From the chief's click until the front answers with another lead. */
async function frontToReader(desk: Desk, ids: number[]): Promise<void> {
  const took: number[] = []
  for (const story of ids) {
    const pressed = performance.now()
    const { status, body } = await desk.ask('POST', '/api/admin/front/pin', { area: 'lead', position: 0, story })
    if (status !== 200) throw new Error(`pin: ${status} ${JSON.stringify(body)}`)
    // The lead is the first story that the front's text names.
    for (;;) {
      const html = await (await fetch(`${paper.base}/`)).text()
      if (Number(/<main[\s\S]*?\/a\/(\d+)-/.exec(html)?.[1]) === story) break
      if (performance.now() - pressed > 10_000) throw new Error('the front did not follow')
    }
    took.push(performance.now() - pressed)
  }
  printTable('Arranging the front', ['', 'p50 ms', 'p95 ms'], [['save → readers see it', ...spread(took).slice(0, 2)]])
}

/** The questions alone, in this process. */
async function questions(): Promise<void> {
  process.env.DATA_DIR = data
  process.env.DATABASE_URL = ''
  const { listLibrary, countLibrary } = await import('#db/desk/library')
  const { getBoard } = await import('#db/desk/board')
  const { listCalendar } = await import('#db/desk/plan')
  const { closeDatabase } = await import('#db/client')
  const { print } = await import('#lib/freshness')
  const now = new Date()
  const week = { from: new Date(now.getTime() - 7 * 86_400_000), until: now }
  const asked: [name: string, work: () => Promise<unknown>][] = [
    ['board', () => getBoard({ id: 'nobody', role: 'chief' }, now)],
    ['list', () => listLibrary({})],
    ['list, page 200', () => listLibrary({ page: 200 })],
    ['by section and kind', () => listLibrary({ section: 2, kind: 'feature' })],
    ['of a reporter', () => listLibrary({ only: 'nobody' })],
    ['search, rare', () => listLibrary({ words: '塔什干' })],
    ['search, frequent', () => listLibrary({ words: '记者' })],
    ['search, of a reporter', () => listLibrary({ words: '记者', only: 'nobody' })],
    ['counts', () => countLibrary()],
    ['calendar, a week', () => listCalendar(week)],
  ]
  const rows: string[][] = []
  for (const [name, work] of asked) {
    const took: number[] = []
    let queries = 0
    for (let i = 0; i < ROUNDS; i++) {
      const printing = { tags: new Set<string>(), queries: 0 }
      const begun = performance.now()
      await print(printing, work)
      took.push(performance.now() - begun)
      queries = printing.queries
    }
    rows.push([name, percentile(took, 0.5).toFixed(1), percentile(took, 0.95).toFixed(1), String(queries)])
  }
  printTable('Questions to the database', ['', 'p50 ms', 'p95 ms', 'queries'], rows)
  await closeDatabase()
}

function spread(took: number[]): string[] {
  const p95 = percentile(took, 0.95)
  return [percentile(took, 0.5).toFixed(1), p95.toFixed(1), p95 <= MOST_MS ? '' : 'over']
}
