import type { Actor } from '#db/audit/commands'
import type { Media } from '#db/media/types'
import { LARGEST } from '#lib/media/kinds'
import { Refusal } from '#server/desk/answers'
import { fileUpload } from '#server/media/filing'
import { announce, discard, howFar, takeIn } from '#server/media/incoming'

/**
 * Takes a file that comes whole in the body of one request, and files it: for programs, and pictures of a moment. It goes the
 * way of an upload; what is not whole is thrown away. Throws `Refusal`.
 */
export async function receiveFile(
  actor: Actor & { id: string },
  request: Request,
  name: string,
  maxBytes = LARGEST.picture,
): Promise<Media> {
  const said = request.headers.get('content-length')
  const most = said && /^\d{1,12}$/.test(said) ? Number(said) : maxBytes
  if (most > maxBytes) throw new Refusal({ outcome: 'too-large' })
  // Every such request is a file of its own, also when the same one is being sent at the same time.
  const { id } = await announce(actor.id, { name, bytes: most, modified: -Math.ceil(Math.random() * 2 ** 50) })
  try {
    const bytes = await takeIn(actor.id, id, 0, request)
    const { upload } = await howFar(actor.id, id)
    return await fileUpload(actor, { ...upload, bytes })
  } catch (error) {
    await discard(id)
    throw error
  }
}
