import { rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { filledArchive } from './archive.ts'
import { MIXED, wordsOf } from './search-questions.ts'
import { figure, percentile, printTable } from './table.ts'

/**
 * `npm run bench:search`: readers' search over a large archive: how long the index takes to make and how large it is, how long a
 * question takes by relevance and by date, and whether it finds what reading through every text finds, in every script.
 * `--stories 100000`; with `--as-it-lies` the index is not made anew first.
 */
const { values } = parseArgs({
  options: { stories: { type: 'string', default: '100000' }, 'as-it-lies': { type: 'boolean', default: false } },
})
/** A question is asked so often; what counts is the middle one. */
const ROUNDS = 7
const MOST_MS = 10
const data = filledArchive(Number(values.stories))
process.env.DATA_DIR = data
process.env.DATABASE_URL = ''

const { Converter } = await import('opencc-js/cn2t')
const { closeDatabase, database } = await import('#db/client')
const { migrateDatabase } = await import('#db/migrations/migrate')
const { findPlaces } = await import('#db/search/places')
const { searchStories } = await import('#db/search/queries')
const { rebuildSearch } = await import('#db/search/rebuild')
const { fold } = await import('#lib/chinese/fold')
const { toScript } = await import('#lib/chinese/script')
const { parseQuery, toFts5 } = await import('#lib/chinese/search-query')
const { plainText } = await import('#lib/story/text')

await migrateDatabase()
const sqlite = database().sqlite
if (!sqlite) throw new Error('bench:search measures SQLite')
console.log(
  `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`,
)

const made = values['as-it-lies'] ? [['size, MB', megabytes()]] : await building()
const texts = allTexts()
const words = wordsOf([...texts.values()].filter((_, at) => at % 97 === 0))
const questions = [...words, ...MIXED]
console.log(`${texts.size} stories, ${questions.length} questions: ${questions.slice(0, 8).join(' ')} …`)
printTable('The index', ['', ''], made)
await speed()
await finding()
await closeDatabase()
rmSync(data, { recursive: true, force: true })

async function building(): Promise<string[][]> {
  for (const what of ['story_search', 'search_places', "settings where name = 'search-index'"]) sqlite?.writer.exec(`delete from ${what}`)
  const begun = performance.now()
  const indexed = await rebuildSearch({ batch: 500, pause: 0, anew: true })
  const seconds = (performance.now() - begun) / 1000
  return [
    ['made in, s', seconds.toFixed(0)],
    ['stories a second', figure(indexed / seconds)],
    ['size, MB', megabytes()],
  ]
}

function megabytes(): string {
  const bytes = sqlite?.reader
    .prepare("select sum(pgsize) from dbstat where name like 'story_search%' or name like 'search_places%'")
    .pluck()
    .get()
  return figure(Number(bytes) / 1_048_576)
}

/** What every story says, folded, by number. */
function allTexts(): Map<number, string> {
  const all = sqlite?.reader.prepare('select story, headline, standfirst, body from publications').raw().iterate() ?? []
  const texts = new Map<number, string>()
  for (const [story, headline, standfirst, body] of all as Iterable<[number, string, string, string]>)
    texts.set(story, fold(`${headline}\n${standfirst}\n${plainText(JSON.parse(body))}`))
  return texts
}

async function speed(): Promise<void> {
  const now = new Date()
  const everything = { facets: [], from: 0, until: Number.POSITIVE_INFINITY }
  const asked: [name: string, ask: (q: string) => Promise<unknown>][] = [
    ['finding, by relevance', (q) => findPlaces({ ...everything, phrases: parseQuery(q).exact }, undefined, now)],
    ['finding, newest first', (q) => findPlaces({ ...everything, phrases: parseQuery(q).exact }, 'newest', now)],
    ['the whole answer, by relevance', (q) => searchStories({ q }, now)],
    ['the whole answer, newest first', (q) => searchStories({ q, sort: 'newest' }, now)],
    ['the whole answer, in a section', (q) => searchStories({ q, section: 'asia' }, now)],
    ['the whole answer, within a month', (q) => searchStories({ q, period: 'month' }, now)],
  ]
  const rows: string[][] = []
  for (const [name, ask] of asked) {
    const took: number[] = []
    for (const q of questions) {
      const rounds: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const begun = process.cpuUsage()
        await ask(q)
        const { user, system } = process.cpuUsage(begun)
        rounds.push((user + system) / 1000)
      }
      took.push(percentile(rounds, 0.5))
    }
    const p95 = percentile(took, 0.95)
    rows.push([name, ...[percentile(took, 0.5), p95, Math.max(...took)].map((it) => it.toFixed(1)), p95 <= MOST_MS ? '' : 'over'])
  }
  // The processor's time: nothing waits but for it, and the clock of a shared machine measures who else works there.
  printTable(`Questions, in ms of the processor, p95 at most ${MOST_MS}`, ['', 'p50 ms', 'p95 ms', 'max ms', ''], rows)
}

/** What the index finds, against reading through every text; and the same question in other scripts. */
async function finding(): Promise<void> {
  const hongKong = Converter({ from: 'cn', to: 'hk' })
  let [held, found, both, sameInScripts] = [0, 0, 0, 0]
  for (const q of questions) {
    const folded = fold(q)
    const truth = new Set([...texts].filter(([, text]) => text.includes(folded)).map(([story]) => story))
    const answer = new Set(storiesWith(q))
    held += truth.size
    found += answer.size
    both += [...truth].filter((story) => answer.has(story)).length
    const others = [toScript(q, 'zh-hant'), hongKong(q)].map((it) => storiesWith(it).sort().join())
    if (others.every((it) => it === [...answer].sort().join())) sameInScripts++
    if ([...truth].some((story) => !answer.has(story))) console.log(`not found everywhere: ${q}`)
  }
  printTable(
    'What is found',
    ['', ''],
    [
      ['recall', (both / held).toFixed(4)],
      ['precision', (both / found).toFixed(4)],
      ['questions with the same answer in simplified, Taiwan and Hong Kong characters', `${sameInScripts} of ${questions.length}`],
    ],
  )
}

function storiesWith(q: string): number[] {
  const statement = toFts5(parseQuery(q).exact)
  if (statement === null) return []
  return (sqlite?.reader
    .prepare('select p.story from story_search f join search_places p on p.place = f.rowid where story_search match ?')
    .pluck()
    .all(statement) ?? []) as number[]
}
