import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { notePublicUses } from '#db/media/uses'
import { specialStories, specials } from '#db/specials/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { useIn } from '#lib/media/uses'

export type NewSpecial = {
  slug: string
  title: string
  introduction: string
  picture: number | null
  pictureAlt: string
  lead: number | null
  chapters: { title: string; stories: number[] }[]
}

/** Opens a special with its chapters and answers its number. The lead need not stand in a chapter. */
export async function openSpecial(actor: Actor, { chapters, ...special }: NewSpecial): Promise<number> {
  return inTransaction(async () => {
    const [row] = await db()
      .insert(specials)
      .values({ ...special, updatedAt: new Date() })
      .returning({ id: specials.id })
    if (!row) throw new Error('openSpecial: no row came back')
    const members = chapters.flatMap((chapter) => chapter.stories.map((story) => ({ story, chapter: chapter.title })))
    if (special.lead !== null && !members.some((it) => it.story === special.lead)) members.unshift({ story: special.lead, chapter: '' })
    await db()
      .insert(specialStories)
      .values(members.map((it, position) => ({ ...it, special: row.id, position })))
    await notePublicUses(useIn.special(row.id), [special.picture])
    await recordDeed(actor, 'special-opened', `special:${row.id}`, { slug: special.slug })
    const stories = members.map((it) => tag.story(it.story))
    await putOnWire({
      event: 'special-opened',
      subject: `special:${row.id}`,
      hard: [tag.front, tag.specials, tag.special(special.slug)],
      soft: stories,
    })
    return row.id
  })
}
