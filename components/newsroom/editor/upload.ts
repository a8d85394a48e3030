import type { Reply } from '#components/newsroom/ask'
import type { DeskPicture } from '#components/newsroom/editor/types'
import { enqueue } from '#components/newsroom/media/upload-queue'

/** Sends a file to the desk, in the background and whatever the line does, and answers it as filed. */
export const upload = (to: string, file: File): Promise<Reply<{ media: DeskPicture }>> => enqueue(to, file)

/** The pictures among what was dropped or pasted. */
export const picturesIn = (files: FileList | null | undefined): File[] =>
  [...(files ?? [])].filter((file) => file.type.startsWith('image/'))
