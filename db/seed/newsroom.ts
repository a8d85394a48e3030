import { theHouse } from '#db/audit/commands'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { pinToFront } from '#db/front/commands'
import { postLive } from '#db/live/commands'
import type { Media } from '#db/media/types'
import { notePublicUses } from '#db/media/uses'
import { addPage } from '#db/pages/commands'
import { publishPage } from '#db/pages/publishing'
import { sections } from '#db/sections/schema'
import { changeSetting } from '#db/settings/commands'
import { defaultPaper } from '#db/settings/default-paper'
import { openSpecial } from '#db/specials/commands'
import { createStory } from '#db/stories/commands'
import { correctStory } from '#db/stories/correct'
import { publishStory } from '#db/stories/publish'
import { saveStory } from '#db/stories/save'
import { addTerm } from '#db/terms/commands'
import { topics } from '#db/topics/schema'
import { inTransaction } from '#db/transaction'
import { pinyinKey } from '#lib/chinese/pinyin'
import { useIn } from '#lib/media/uses'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'
import { p, type SeedPicture, type SeedStory } from './compose.ts'
import { seedAuthors, seedSections, seedTopics } from './names.ts'
import { seedPages } from './pages.ts'
import { seedReadings } from './readings.ts'
import { type Filed, resolveBody, usedPicture } from './resolve.ts'
import { seedSpecials } from './specials.ts'
import { livePosts } from './stories/live.ts'
import { seedStories } from './stories.ts'
import { seedTerms } from './terms.ts'

/** Media of the demo newsroom, already filed: drawings, portraits by author, clips by key. */
export type SeedMedia = { picture: (it: SeedPicture) => Media; portrait: (author: string) => Media; clip: (key: string) => Filed }

const HOUR = 3_600_000
const BREAKING = 'shichuan-jinhai-dizhen'
const LEAD = 'zhongmei-chongfu-tanpanzhuo'

/** Fills an empty database with the demo newsroom, in one transaction, its dates counted back from `now`. */
export async function seedNewsroom(media: SeedMedia, now: Date): Promise<number> {
  return inTransaction(async () => {
    await changeSetting(theHouse, 'paper', { ...defaultPaper, demo: true })
    await db()
      .insert(sections)
      .values(seedSections.map((section, position) => ({ ...section, position: position + 1 })))
    await db()
      .insert(topics)
      .values(seedTopics.map((topic) => ({ ...topic, pinyin: pinyinKey(topic.name) })))
    await db()
      .insert(authors)
      .values(
        seedAuthors.map(({ portrait: _, ...author }) => ({
          ...author,
          pinyin: pinyinKey(author.name, 'name'),
          portrait: media.portrait(author.slug).id,
        })),
      )
    for (const { id, portrait } of await db().select({ id: authors.id, portrait: authors.portrait }).from(authors))
      await notePublicUses(useIn.author(id), [portrait])
    for (const term of seedTerms) {
      const added = await addTerm(theHouse, term)
      if (added.outcome !== 'created') throw new Error(`术语 ${term.hans} 不能入库：${added.reasons.join()}`)
    }
    const stories = new Map<string, number>()
    for (const story of seedStories) stories.set(story.key, await createStory(theHouse, story.kind))
    const filed: Context = { media, stories, now, ids: await numbersOfNames() }
    for (const story of seedStories) await publishSeed(story, filed)
    await postEverythingLive(filed)
    await addPages(filed)
    await openSpecials(filed)
    await pinToFront(theHouse, 'breaking', 0, idOf(filed, BREAKING))
    await pinToFront(theHouse, 'lead', 0, idOf(filed, LEAD))
    await believableReadings(filed)
    return seedStories.length
  })
}

export type Context = {
  media: SeedMedia
  stories: Map<string, number>
  now: Date
  ids: { sections: Map<string, number>; topics: Map<string, number>; authors: Map<string, number> }
}

async function publishSeed(story: SeedStory, filed: Context): Promise<void> {
  const id = idOf(filed, story.key)
  const manuscript = manuscriptOf(story, filed)
  const at = (hours: number) => new Date(filed.now.getTime() - hours * HOUR)
  const publish = async (version: number, text: Manuscript, hours: number, note = '') => {
    await saveStory(theHouse, id, version, text)
    const result = await publishStory(theHouse, id, { version: version + 1, at: at(hours), note })
    if (result.outcome !== 'published') throw new Error(`演示稿件 ${story.key} 不能发布：${JSON.stringify(result)}`)
  }
  if (story.updatedHoursAgo === undefined) await publish(1, manuscript, story.hoursAgo)
  else {
    // What was updated later first went out without its last paragraph, so that it has a history worth reading.
    const shorter = { ...manuscript, body: { ...manuscript.body, content: manuscript.body.content.slice(0, -1) } }
    await publish(1, shorter, story.hoursAgo)
    await publish(2, manuscript, story.updatedHoursAgo, '补充后续进展')
  }
  if (story.correction)
    await correctStory(theHouse, id, { wrong: story.correction.wrong, right: story.correction.right }, at(story.correction.hoursAgo))
}

function manuscriptOf(story: SeedStory, filed: Context): Manuscript {
  const { ids } = filed
  return {
    ...blankManuscript,
    headline: story.headline,
    kicker: story.kicker ?? '',
    standfirst: story.standfirst ?? '',
    dateline: story.dateline ?? '',
    slug: story.key,
    section: ids.sections.get(story.section) ?? null,
    topics: story.topics.map((slug) => known(ids.topics, slug)),
    bylines: story.authors.map(([slug, role]) => ({ author: known(ids.authors, slug), role })),
    picture: story.picture ? usedPicture(story.picture, filed) : null,
    keyPoints: story.keyPoints ?? [],
    body: resolveBody(story.body, filed),
  }
}

async function postEverythingLive(filed: Context): Promise<void> {
  for (const post of [...livePosts].sort((a, b) => b.minutesAgo - a.minutesAgo)) {
    const body = resolveBody(post.text.map(p), filed)
    const at = new Date(filed.now.getTime() - post.minutesAgo * 60_000)
    await postLive(
      theHouse,
      idOf(filed, post.story),
      { headline: post.headline ?? '', body, key: post.key ?? false, pinned: post.pinned ?? false },
      at,
    )
  }
}

async function addPages(filed: Context): Promise<void> {
  for (const { slug, title, body } of seedPages) {
    const added = await addPage(theHouse, { slug, title, titleHant: '', body: resolveBody(body, filed) })
    if (added.outcome !== 'created') throw new Error(`演示固定页面 ${slug} 不能入库：${added.reasons.join()}`)
    await publishPage(theHouse, added.id, { version: 1 })
  }
}

async function openSpecials(filed: Context): Promise<void> {
  for (const { slug, title, introduction, picture, lead, chapters } of seedSpecials) {
    const used = usedPicture(picture, filed)
    const opened = await openSpecial(theHouse, {
      slug,
      title,
      introduction,
      picture: used.media,
      pictureAlt: used.alt,
      lead: idOf(filed, lead),
      hidden: false,
      chapters: chapters.map((chapter) => ({ title: chapter.title, stories: chapter.stories.map((key) => idOf(filed, key)) })),
    })
    if (opened.outcome !== 'created') throw new Error(`演示专题 ${slug} 不能入库：${opened.reasons.join()}`)
  }
}

/** Readings of the last day, so that 最多阅读 has something to rank: fresh and weighty stories more than the rest. */
/** The most read of the demo: what is newest and weightiest draws most. */
async function believableReadings(filed: Context): Promise<void> {
  const read = seedStories.map((story, i) => ({
    story: idOf(filed, story.key),
    publishedAt: new Date(filed.now.getTime() - story.hoursAgo * 3_600_000),
    draw: (story.kind === 'brief' ? 0.15 : 0.3) + ((i * 7919) % 100) / 140,
  }))
  await seedReadings(read, filed.now)
}

async function numbersOfNames(): Promise<Context['ids']> {
  const numbers = async (table: typeof sections | typeof topics | typeof authors) =>
    new Map((await db().select({ slug: table.slug, id: table.id }).from(table)).map((row) => [row.slug, row.id]))
  return { sections: await numbers(sections), topics: await numbers(topics), authors: await numbers(authors) }
}

const idOf = (filed: Pick<Context, 'stories'>, key: string) => known(filed.stories, key)

function known(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name)
  if (number === undefined) throw new Error(`演示数据里没有 ${name}`)
  return number
}
