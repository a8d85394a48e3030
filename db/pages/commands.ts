import { eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { notePublicUses } from '#db/media/uses'
import { pages } from '#db/pages/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { useIn } from '#lib/media/uses'
import type { StoryDocument } from '#lib/story/document'
import { mediaNamed } from '#lib/story/references'

/** Writes a standing page, new or in the stead of the old one. Its title stands at the foot of every page. */
export async function writePage(actor: Actor, slug: string, title: string, body: StoryDocument): Promise<void> {
  await inTransaction(async () => {
    const page = { slug, title, body, updatedAt: new Date() }
    const [before] = await db().select({ title: pages.title }).from(pages).where(eq(pages.slug, slug))
    await db().insert(pages).values(page).onConflictDoUpdate({ target: pages.slug, set: page })
    await notePublicUses(useIn.page(slug), mediaNamed(body))
    await recordDeed(actor, 'page-written', `page:${slug}`, { title })
    await putOnWire({
      event: 'page-written',
      subject: `page:${slug}`,
      hard: [tag.page(slug), ...(before?.title === title ? [] : [tag.site])],
    })
  })
}
