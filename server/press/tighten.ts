import type { Edition } from '#server/press/edition'
import { packTightly } from '#server/press/encode'
import { facesOf, type Sheet } from '#server/press/faces'

export type Tightening = {
  /** Packs an edition as small as it gets when there is time; drops it from the line when it is no longer of use. */
  add: (edition: Edition, sheet: Sheet) => void
  /** Resolves when the line is empty. */
  settled: () => Promise<void>
}

/** Editions waiting for the slow packer. Past this the quick forms have to do: they are some 20 % larger. */
const LONGEST_LINE = 500
/** A larger body would keep the packer busy for seconds. */
const LARGEST = 512 * 1024

/** Packs one edition at a time on a thread of libuv's, so that two cores are never both busy with it. */
export function createTightening(stillUsed: (edition: Edition) => boolean): Tightening {
  const line: [Edition, Sheet][] = []
  let working: Promise<void> | null = null

  async function work() {
    for (let next = line.shift(); next; next = line.shift()) {
      const [edition, sheet] = next
      if (!stillUsed(edition)) continue
      const { faces } = edition
      const tight = facesOf(sheet, edition.digest, await packTightly(sheet.body))
      for (const coding of ['br', 'zstd', 'gzip'] as const) {
        const [face, quick] = [tight[coding], faces[coding]]
        if (face && quick) face.former = { etag: quick.etag, notModified: quick.notModified }
      }
      edition.faces = tight
    }
    working = null
  }
  return {
    add(edition, sheet) {
      if (line.length >= LONGEST_LINE || sheet.body.length > LARGEST || !edition.faces.br?.etag.includes('-quick')) return
      line.push([edition, sheet])
      working ??= work()
    },
    settled: async () => working ?? undefined,
  }
}
