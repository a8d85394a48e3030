import type { Erased } from '#db/media/erasing'
import type { Replaced } from '#db/media/keeping'
import { getFiledFile } from '#db/media/library'
import type { FiledFile, Media, Use } from '#db/media/types'
import { thumbPath } from '#lib/links'
import { mayKeep } from '#lib/permissions'
import type { SignedIn } from '#server/auth/session'
import { Refusal, type Result } from '#server/desk/answers'

/** A media file as the desk's screens take it: with the address of a small rendition. */
export const toDesk = <Some extends Media>(media: Some): Some & { thumb: string } => ({
  ...media,
  thumb: media.kind === 'picture' ? thumbPath(media) : '',
})

const MISSING = { outcome: 'missing', error: '媒资库里没有这个文件' } as const

/** The media file that a route's address names. Throws `Refusal`. */
export async function fileFor(id: string | undefined): Promise<FiledFile> {
  const file = /^[1-9]\d{0,8}$/.test(id ?? '') ? await getFiledFile(Number(id)) : null
  if (!file) throw new Refusal(MISSING)
  return file
}

/** The same for somebody who wants to change it: a reporter only what they sent themselves. Throws `Refusal`. */
export async function fileToKeep(staff: SignedIn, id: string | undefined): Promise<FiledFile> {
  const file = await fileFor(id)
  if (!mayKeep(staff, file)) throw new Refusal({ outcome: 'forbidden', error: '这是别人上传的文件，请让编辑来改' })
  return file
}

/** Why a file cannot go into the bin. */
export const inUse = (uses: Use[]): Result => ({ outcome: 'refused', error: '还有地方在用，不能放进回收站', reasons: namesOf(uses) })

/** What came of removing a file for ever. */
export function erased(result: Erased): Result {
  if (result.outcome === 'erased') return { outcome: 'removed' }
  if (result.outcome === 'missing') return MISSING
  if (result.outcome === 'not-binned') return { outcome: 'refused', error: '只能永久删除回收站里的文件，请先放进回收站' }
  const error =
    result.outcome === 'used' ? '还有地方在用，不能永久删除' : '发布过的版本里用到它。那些版本永久保留，这个文件也只能留在回收站'
  return { outcome: 'refused', error, reasons: namesOf(result.uses) }
}

function namesOf(uses: Use[]): string[] {
  const names = uses.slice(0, 5).map((it) => `《${it.name || '（还没有标题）'}》`)
  return uses.length > 5 ? [...names, `另外 ${uses.length - 5} 处`] : names
}

/** What came of giving a file other bytes. */
export function replaced(result: Replaced): Result {
  if (result.outcome === 'replaced') return { outcome: 'saved' }
  if (result.outcome === 'missing') return MISSING
  if (result.outcome === 'other-kind') return { outcome: 'refused', error: '要换的文件不是同一类：图片只能换图片，视频只能换视频' }
  return { outcome: 'refused', error: `媒资库里已经有这个文件，编号 ${result.by}。请直接选用它` }
}
