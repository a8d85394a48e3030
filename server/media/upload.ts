import type { Actor } from '#db/audit/commands'
import type { Media } from '#db/media/types'
import { LARGEST, type MediaKind } from '#lib/media/kinds'
import { Refusal } from '#server/desk/answers'
import { fileUpload } from '#server/media/filing'
import { announce, discard, howFar, takeIn } from '#server/media/incoming'

/**
 * Takes a file that comes whole in the body of one request, and files it: for programs, and pictures of a moment, no larger than
 * a picture may be. It goes the way of an upload; what is not whole is thrown away, and so is what is not of the kind that is
 * asked for. Throws `Refusal`.
 */
export async function receiveFile(actor: Actor, request: Request, name: string, only?: MediaKind): Promise<Media> {
  const said = request.headers.get('content-length')
  const most = said && /^\d{1,12}$/.test(said) ? Number(said) : LARGEST.picture
  if (most > LARGEST.picture) throw new Refusal({ outcome: 'too-large' })
  const sender = actor.id ?? ''
  // Every such request is a file of its own, also when the same one is being sent at the same time.
  const { id } = await announce(sender, { name, bytes: most, modified: -Math.ceil(Math.random() * 2 ** 50) })
  try {
    const bytes = await takeIn(sender, id, 0, request)
    const { upload } = await howFar(sender, id)
    return await fileUpload(actor, { ...upload, bytes }, only)
  } catch (error) {
    await discard(id)
    throw error
  }
}
