import { getAuthor, listAuthors } from '#db/authors/queries'
import { database } from '#db/client'
import { listCorrections } from '#db/corrections/queries'
import { listFeedStories, listNewsEntries, listSitemapParts, listSitemapStories } from '#db/feeds/queries'
import { getFront } from '#db/front/queries'
import { listMostRead } from '#db/readings/queries'
import { searchStories } from '#db/search/queries'
import { getSection, listSections } from '#db/sections/queries'
import { getSite } from '#db/settings/queries'
import { getSpecial, listSpecials } from '#db/specials/queries'
import {
  getStory,
  listBetween,
  listByAuthor,
  listLatest,
  listLatestInSection,
  listPublicRevisions,
  listWithTopic,
} from '#db/stories/queries'
import { listTopics } from '#db/topics/queries'
import { partOfStory } from '#lib/feeds/parts'
import { beijing, dayBounds, dayKey } from '#lib/time'

/**
 * `node bench/queries.ts [rounds]`: each question a reader's page asks, over the configured database: half of the answers take
 * no longer than p50, 95 of 100 no longer than p95. On SQLite it also prints each plan that scans or sorts.
 */
const rounds = Number(process.argv[2] ?? 60)
const { sqlite } = database()
const asked = new Map<string, Set<string>>()
let current = ''
if (sqlite) {
  const { reader } = sqlite
  const prepare = reader.prepare.bind(reader)
  reader.prepare = ((source: string) => {
    if (current) asked.set(current, (asked.get(current) ?? new Set()).add(source))
    return prepare(source)
  }) as typeof reader.prepare
}

const [newest] = (await listLatest()).cards
if (!newest) throw new Error('the archive is empty: npm run db:fill')
const highest = newest.id
const [sections, topics, authors] = [await listSections(), await listTopics(), await listAuthors()]
const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T
const anyId = () => 1 + Math.floor(Math.random() * highest)
const parts = partOfStory(highest)
const someDay = () => {
  const at = beijing(new Date(Date.now() - Math.random() * 3650 * 86_400_000))
  const bounds = dayBounds(at.year, at.month, at.day)
  return { from: bounds?.from ?? new Date(0), until: bounds?.until ?? new Date(0) }
}
const frequent = ['一位', '记者', '中国', '北京', '的', '上海', '新加坡', '年']
const rare = ['塔什干', '冰芯', '光刻胶', '王', '林若溪', '工尺谱', '湄公河', 'F-16']

const questions: Record<string, () => Promise<unknown>> = {
  getSite,
  getFront: () => getFront(sections),
  'getStory newest': () => getStory(highest),
  'getStory any': () => getStory(anyId()),
  listLatest: () => listLatest(1 + Math.floor(Math.random() * 5)),
  'listLatest page 1000': () => listLatest(1000),
  listLatestInSection: () => listLatestInSection(any(sections), 1),
  'listLatestInSection page 200': () => listLatestInSection(any(sections), 200),
  'listWithTopic most frequent': () => listWithTopic(topics[0] as never, 1),
  listWithTopic: () => listWithTopic(any(topics), 1),
  listByAuthor: () => listByAuthor(any(authors), 1),
  'listByAuthor page 40': () => listByAuthor(any(authors), 40),
  'listBetween a day': () => {
    const { from, until } = someDay()
    return listBetween(from, until, dayKey(from))
  },
  listPublicRevisions: () => listPublicRevisions(anyId()),
  listMostRead: () => listMostRead(10),
  listCorrections,
  listSpecials: () => listSpecials(),
  getSpecial: () => getSpecial('none'),
  getSection: () => getSection(any(sections).slug),
  getAuthor: () => getAuthor(any(authors).slug),
  'search rare': () => searchStories({ q: any(rare) }),
  'search newest first': () => searchStories({ q: any(frequent), sort: 'newest' }),
  'search frequent': () => searchStories({ q: any(frequent) }),
  'search two words': () => searchStories({ q: `${any(['北京', '上海', '重庆'])} ${any(['高铁', '选举', '票房'])}` }),
  'search page 5': () => searchStories({ q: any(frequent), page: 5 }),
  'feed latest': () => listFeedStories(null),
  'feed section': () => listFeedStories(any(sections)),
  'news sitemap': () => listNewsEntries(new Date()),
  'sitemap index': () => listSitemapParts(),
  'sitemap part': () => listSitemapStories(1 + Math.floor(Math.random() * parts)),
}

const only = process.argv[3]
console.log(`${highest} stories; milliseconds`)
for (const [name, ask] of Object.entries(questions)) {
  if (only && !name.includes(only)) continue
  current = name
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2).padStart(9)
  console.log(`${name.padEnd(32)}${at(0.5)}${at(0.95)}`)
}
current = ''

for (const [name, statements] of asked) {
  for (const statement of statements) {
    const plan = sqlite?.reader.prepare(`explain query plan ${statement}`).all(...Array(statement.split('?').length - 1).fill(1)) as {
      detail: string
    }[]
    const costly = plan.filter(({ detail }) => /^SCAN|TEMP B-TREE/.test(detail)).map(({ detail }) => detail)
    if (costly.length > 0) console.log(`${name}: ${costly.join(' | ')}`)
  }
}
