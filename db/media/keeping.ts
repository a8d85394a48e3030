import { and, desc, eq } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import type { FiledMedia, FiledRendition } from '#db/media/commands'
import { formerMedia, media, renditions } from '#db/media/schema'
import type { Use } from '#db/media/types'
import { listUses, pagesShowing } from '#db/media/where-used'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { canonicalJson } from '#lib/canonical-json'
import { tag } from '#lib/freshness'
import type { Crops } from '#lib/media/crops'
import type { Licence } from '#lib/media/kinds'

type Row = typeof media.$inferSelect
type Missing = { outcome: 'missing' }

/** What the desk may say of a media file. Stories that show it keep the words they have. */
export type Description = Pick<Row, 'alt' | 'caption' | 'credit' | 'people' | 'keywords' | 'focusX' | 'focusY'> & {
  licence: Licence
  crops?: Crops
}
/** The files of its new crops, and of which bytes they were made. */
type CropFiles = { hash: string; renditions: FiledRendition[] }

/**
 * Writes down what a media file shows, whose it is, what of it must stay in sight, and what single frames show instead; what is
 * left out stays. `conflict`: the file was replaced while its crops were made.
 */
export async function describeMedia(
  actor: Actor,
  id: number,
  words: { [Part in keyof Description]?: Description[Part] | undefined },
  cut?: CropFiles,
): Promise<{ outcome: 'saved' | 'conflict' } | Missing> {
  return inTransaction(async () => {
    const before = await rowOf(id)
    if (!before) return { outcome: 'missing' }
    if (cut && cut.hash !== before.hash) return { outcome: 'conflict' }
    if (cut) await fileRenditions(id, cut.renditions)
    const changed = (Object.keys(words) as (keyof Description)[]).filter(
      (it) => words[it] !== undefined && canonicalJson(before[it]) !== canonicalJson(words[it]),
    )
    if (changed.length === 0) return { outcome: 'saved' }
    await db().update(media).set(words).where(eq(media.id, id))
    await recordDeed(actor, 'media-described', `media:${id}`, { changed })
    if (changed.includes('crops')) await reprint('media-cropped', id)
    else if (changed.includes('focusX') || changed.includes('focusY')) await reprint('media-focused', id)
    return { outcome: 'saved' }
  })
}

/** Puts a media file into the bin; not while anything shows it, and then says what. */
export async function binMedia(actor: Actor, id: number): Promise<{ outcome: 'binned' } | { outcome: 'used'; uses: Use[] } | Missing> {
  return inTransaction(async () => {
    const row = await rowOf(id)
    if (!row) return { outcome: 'missing' }
    const uses = await listUses(id)
    if (uses.length > 0) return { outcome: 'used', uses }
    if (row.binnedAt === null) {
      await db().update(media).set({ binnedAt: new Date() }).where(eq(media.id, id))
      await recordDeed(actor, 'media-binned', `media:${id}`)
    }
    return { outcome: 'binned' }
  })
}

/** Takes a media file out of the bin. */
export async function unbinMedia(actor: Actor, id: number): Promise<{ outcome: 'restored' } | Missing> {
  return inTransaction(async () => {
    const row = await rowOf(id)
    if (!row) return { outcome: 'missing' }
    if (row.binnedAt !== null) {
      await db().update(media).set({ binnedAt: null }).where(eq(media.id, id))
      await recordDeed(actor, 'media-restored', `media:${id}`)
    }
    return { outcome: 'restored' }
  })
}

/** What makes a file itself, and changes when it is replaced. */
const BODY = ['hash', 'mime', 'name', 'bytes', 'width', 'height', 'seconds', 'colour', 'widths', 'crops'] as const
type Body = Pick<Row, (typeof BODY)[number]>
const bodyOf = (row: Body): Body => Object.fromEntries(BODY.map((it) => [it, row[it]])) as Body

export type Replaced = { outcome: 'replaced' } | { outcome: 'other-kind' } | { outcome: 'taken'; by: number } | Missing

/**
 * Gives a media file other bytes, whose renditions lie on the disk. Its number stays, so every story goes on showing it, and
 * readers' pages are printed anew; the old bytes are kept and their names lead to the new ones.
 */
export async function replaceMedia(actor: Actor, id: number, file: FiledMedia, sizes: FiledRendition[]): Promise<Replaced> {
  return inTransaction(async () => {
    const row = await rowOf(id)
    if (!row) return { outcome: 'missing' }
    if (row.kind !== file.kind) return { outcome: 'other-kind' }
    if (row.hash === file.hash) return { outcome: 'replaced' }
    const [taken] = await db().select({ id: media.id }).from(media).where(eq(media.hash, file.hash))
    if (taken) return { outcome: 'taken', by: taken.id }
    await fileRenditions(id, sizes)
    const { hash, mime, name = '', bytes, width = null, height = null, seconds = null, colour = null, widths } = file
    await exchange(actor, row, { hash, mime, name, bytes, width, height, seconds, colour, widths, crops: {} }, 'media-replaced')
    return { outcome: 'replaced' }
  })
}

/** Puts the bytes back that a media file had before; those it has now become former ones. */
export async function putBackFormer(actor: Actor, id: number, former: number): Promise<Replaced> {
  return inTransaction(async () => {
    const row = await rowOf(id)
    const [old] = await db()
      .select()
      .from(formerMedia)
      .where(and(eq(formerMedia.id, former), eq(formerMedia.media, id)))
    if (!row || !old) return { outcome: 'missing' }
    const [taken] = await db().select({ id: media.id }).from(media).where(eq(media.hash, old.hash))
    if (taken) return { outcome: 'taken', by: taken.id }
    await db().delete(formerMedia).where(eq(formerMedia.id, former))
    await exchange(actor, row, bodyOf(old), 'media-put-back')
    return { outcome: 'replaced' }
  })
}

/** What a media file was before, newest first. */
export async function listFormer(id: number) {
  return db()
    .select({ id: formerMedia.id, name: formerMedia.name, bytes: formerMedia.bytes, replacedAt: formerMedia.replacedAt })
    .from(formerMedia)
    .where(eq(formerMedia.media, id))
    .orderBy(desc(formerMedia.id))
}

async function fileRenditions(id: number, sizes: FiledRendition[]): Promise<void> {
  if (sizes.length === 0) return
  await db()
    .insert(renditions)
    .values(sizes.map((size) => ({ ...size, media: id })))
    .onConflictDoNothing()
}

async function exchange(actor: Actor, row: Row, next: Body, event: string): Promise<void> {
  await db()
    .insert(formerMedia)
    .values({ media: row.id, ...bodyOf(row), replacedBy: actor.id, replacedAt: new Date() })
  await db().update(media).set(next).where(eq(media.id, row.id))
  await recordDeed(actor, event, `media:${row.id}`, { from: row.hash, to: next.hash })
  await reprint(event, row.id)
}

/** The door learns the file anew, and readers' pages that show it are printed again. */
async function reprint(event: string, id: number): Promise<void> {
  const { hard, soft } = await pagesShowing(id)
  await putOnWire({ event, subject: `media:${id}`, hard: [tag.media(id), ...hard], soft })
}

async function rowOf(id: number): Promise<Row | undefined> {
  return (await db().select().from(media).where(eq(media.id, id)))[0]
}
