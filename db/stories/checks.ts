import { and, eq, inArray, ne } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { media } from '#db/media/schema'
import { mediaOf } from '#db/media/uses'
import { sections } from '#db/sections/schema'
import { topics } from '#db/topics/schema'
import type { Manuscript } from '#lib/story/manuscript'
import { unfinishedParts } from '#lib/story/unfinished'

/** Why a manuscript can't be published yet, a sentence each; empty when it can. */
export async function missingParts(manuscript: Manuscript): Promise<string[]> {
  const unlicensed = new Set(await listUnlicensed(mediaOf(manuscript)))
  return [...unfinishedParts(manuscript, (id) => unlicensed.has(id)), ...(await danglingNames(manuscript))]
}

/** Those of some media files of which nobody has said by what right the paper shows them. Captions are the desk's own words. */
async function listUnlicensed(ids: number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const bare = and(inArray(media.id, ids), eq(media.licence, ''), ne(media.kind, 'captions'))
  return (await db().select({ id: media.id }).from(media).where(bare)).map((it) => it.id)
}

/** Names in a manuscript that stand for nothing: another desk may have removed what it points to. */
async function danglingNames(manuscript: Manuscript): Promise<string[]> {
  const known = async (table: typeof media | typeof sections | typeof topics | typeof authors, ids: number[]) => {
    const wanted = [...new Set(ids)]
    if (wanted.length === 0) return true
    const found = await db().select({ id: table.id }).from(table).where(inArray(table.id, wanted))
    return found.length === wanted.length
  }
  const reasons: string[] = []
  if (!(await known(media, mediaOf(manuscript)))) reasons.push('有图片或音视频已不在媒资库')
  if (!(await known(sections, manuscript.section === null ? [] : [manuscript.section]))) reasons.push('所选频道已不存在')
  if (!(await known(topics, manuscript.topics))) reasons.push('有话题已不存在')
  if (
    !(await known(
      authors,
      manuscript.bylines.map((it) => it.author),
    ))
  )
    reasons.push('有署名作者已不存在')
  return reasons
}
