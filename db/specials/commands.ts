import { and, eq, ne, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { getMedia } from '#db/media/queries'
import { noteHeldPicture } from '#db/media/uses'
import { moveAddress } from '#db/redirects/moved'
import { listKnownStories, listMembers } from '#db/specials/desk'
import { specialStories, specials } from '#db/specials/schema'
import { setInStrip } from '#db/specials/strip'
import type { SpecialWords } from '#db/specials/types'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { specialPath } from '#lib/links'
import { useIn } from '#lib/media/uses'

/** Opens a special with its chapters. */
export async function openSpecial(actor: Actor, words: SpecialWords): Promise<{ outcome: 'created'; id: number } | Refused> {
  return inTransaction(async () => {
    const reasons = await inTheWay(words, 0)
    if (reasons.length > 0) return refused(...reasons)
    const { chapters: _, ...special } = words
    const [row] = await db()
      .insert(specials)
      .values({ ...special, updatedAt: new Date() })
      .returning({ id: specials.id })
    const id = row?.id ?? 0
    await putStories(id, words)
    await noteHeldPicture(useIn.special(id), words.picture, !words.hidden)
    await recordDeed(actor, 'special-opened', `special:${id}`, { slug: words.slug, title: words.title })
    await tell('special-opened', id, [words.slug], membersOf(words))
    return { outcome: 'created', id }
  })
}

/**
 * Puts other words in the place of a special's: its picture, introduction, lead, chapters and their stories in their order, whether
 * readers have it. An old address leads to the new one.
 */
export async function changeSpecial(
  actor: Actor,
  id: number,
  { version, ...words }: SpecialWords & { version: number },
): Promise<{ outcome: 'saved'; version: number } | Refused | Missing | { outcome: 'conflict'; version: number; name: string }> {
  return inTransaction(async () => {
    const same = { version: sql`${specials.version}` }
    const [before] = await db().update(specials).set(same).where(eq(specials.id, id)).returning()
    if (!before) return { outcome: 'missing' }
    if (before.version !== version) return { outcome: 'conflict', version: before.version, name: before.title }
    const reasons = await inTheWay(words, id)
    if (reasons.length > 0) return refused(...reasons)
    const stood = await listMembers(id)
    const { chapters, ...special } = words
    if (words.hidden && before.frontPosition !== null) await setInStrip(actor, before.frontPosition, null, 'withdrawn', new Date())
    await db()
      .update(specials)
      .set({ ...special, version: version + 1, updatedAt: new Date() })
      .where(eq(specials.id, id))
    await db().delete(specialStories).where(eq(specialStories.special, id))
    await putStories(id, words)
    await noteHeldPicture(useIn.special(id), words.picture, !words.hidden)
    if (before.slug !== words.slug) await moveAddress(specialPath(before), specialPath(words))
    const { slug, title, hidden, lead } = before
    await recordDeed(actor, 'special-changed', `special:${id}`, {
      before: { slug, title, hidden, lead, stories: stood },
      after: { slug: words.slug, title: words.title, hidden: words.hidden, lead: words.lead, chapters },
    })
    await tell('special-changed', id, [slug, words.slug], [...stood, ...membersOf(words)])
    return { outcome: 'saved', version: version + 1 }
  })
}

async function putStories(special: number, { lead, chapters }: SpecialWords): Promise<void> {
  const members = chapters.flatMap((chapter) => chapter.stories.map((story) => ({ story, chapter: chapter.title })))
  if (lead !== null && !members.some((it) => it.story === lead)) members.unshift({ story: lead, chapter: '' })
  if (members.length > 0)
    await db()
      .insert(specialStories)
      .values(members.map((it, position) => ({ ...it, special, position })))
}

const membersOf = ({ lead, chapters }: SpecialWords) => [
  ...new Set([...(lead === null ? [] : [lead]), ...chapters.flatMap((it) => it.stories)]),
]

async function inTheWay(words: SpecialWords, own: number): Promise<string[]> {
  const { slug, picture, pictureAlt, hidden, chapters, introduction } = words
  const [taken] = await db()
    .select({ title: specials.title })
    .from(specials)
    .where(and(eq(specials.slug, slug), ne(specials.id, own)))
  const members = membersOf(words)
  const inChapters = chapters.flatMap((it) => it.stories)
  const known = await listKnownStories(members)
  const titles = chapters.map((it) => it.title)
  return [
    taken ? `网址“${slug}”是专题《${taken.title}》的` : '',
    known.length < members.length ? `没有稿件 ${members.filter((it) => !known.includes(it)).join('、')}` : '',
    new Set(inChapters).size < inChapters.length ? '同一篇稿件只能放在一章里' : '',
    new Set(titles).size < titles.length ? '两章不能同名' : '',
    picture !== null && (await getMedia(picture))?.kind !== 'picture' ? '题图不在媒资库里' : '',
    hidden || members.length > 0 ? '' : '还没有稿件，不能发布',
    hidden || introduction ? '' : '还没有导语，不能发布',
    hidden || picture === null || pictureAlt ? '' : '题图还没有替代文字，不能发布',
    ...chapters.filter((it) => it.stories.length === 0).map((it) => `“${it.title || '（没有章名）'}”一章还没有稿件`),
  ].filter(Boolean)
}

const tell = (event: string, id: number, slugs: string[], stories: number[]) =>
  putOnWire({
    event,
    subject: `special:${id}`,
    hard: [tag.front, tag.specials, tag.search, tag.inMenu('special', id), ...slugs.map(tag.special), ...new Set(stories.map(tag.story))],
  })
