import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '#db/audit/commands'
import { type Erased, eraseMedia, listErasable, type Remains } from '#db/media/erasing'
import { BIN_DAYS } from '#lib/media/bin'
import { mediaFolder, originalsFolder } from '#server/media/folder'
import { inTurn } from '#server/media/turns'

const DAY = 86_400_000

/** Removes a media file of the bin for ever, its row and all that lies on the disk for it. */
export const eraseFile = (actor: Actor, file: { id: number; hash: string }): Promise<Erased> =>
  inTurn(file.hash, () => eraseMedia(actor, file.id, remove))

/** Removes all of the bin that nothing shows and no published version ever showed; answers how many files that were. */
export async function emptyBin(actor: Actor, binnedBefore = new Date(Date.now() + DAY)): Promise<number> {
  let erased = 0
  for (const file of await listErasable(binnedBefore)) if ((await eraseFile(actor, file)).outcome === 'erased') erased += 1
  return erased
}

/** The same for what has lain there for thirty days at `now`. */
export const eraseOldBin = (actor: Actor, now: Date): Promise<number> => emptyBin(actor, new Date(now.getTime() - BIN_DAYS * DAY))

async function remove({ names, originals }: Remains): Promise<void> {
  for (const name of names) await rm(join(mediaFolder, name), { force: true })
  for (const hash of originals) await rm(join(originalsFolder, hash), { force: true })
}
