import { Readable } from 'node:stream'
import type { Actor } from '#db/audit/commands'
import type { Media } from '#db/media/types'
import { Refusal } from '#server/desk/answers'
import { fetchPicture } from '#server/media/fetch-picture'
import { receiveFile } from '#server/media/upload'

/** Takes a picture from another site and files it as if it had been uploaded: same limits, same checks. Throws `Refusal`. */
export async function importPicture(actor: Actor, href: string): Promise<Media> {
  const fetched = await fetchPicture(href)
  if (fetched.outcome === 'refused') throw new Refusal({ outcome: 'refused', error: fetched.error })
  const { bytes, name } = fetched
  try {
    const body = Readable.toWeb(bytes) as ReadableStream<Uint8Array>
    const request = new Request('http://import.invalid/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    return await receiveFile(actor, request, name, 'picture')
  } finally {
    bytes.destroy()
  }
}
