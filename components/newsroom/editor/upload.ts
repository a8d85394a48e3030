import { ask, type Reply } from '#components/newsroom/ask'
import type { DeskPicture } from '#components/newsroom/editor/types'

const MOST = 20 * 1024 * 1024

/** Sends a picture to the desk and answers it as filed. What can't be taken is refused before it is sent. */
export async function upload(to: string, file: File): Promise<Reply<{ media: DeskPicture }>> {
  if (file.size > MOST) return { ok: false, status: 413, error: `“${file.name}”超过 20 MB，请先压缩`, reasons: [], body: {} }
  return ask('POST', `${to}?name=${encodeURIComponent(file.name)}`, file)
}

/** The pictures among what was dropped or pasted. */
export const picturesIn = (files: FileList | null | undefined): File[] =>
  [...(files ?? [])].filter((file) => file.type.startsWith('image/'))
