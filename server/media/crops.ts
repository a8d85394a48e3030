import { createHash } from 'node:crypto'
import type { FiledRendition } from '#db/media/commands'
import type { FiledFile } from '#db/media/types'
import { type Crops, type Frame, frames, heightIn, type Rectangle, troubleWithCrop, withinPicture } from '#lib/media/crops'
import { Refusal } from '#server/desk/answers'
import { UnfitFile } from '#server/media/content-type'
import { cutFile } from '#server/media/workshop'

export type WantedCrops = Partial<Record<Frame, Rectangle>>

/**
 * Makes the files of the crops that an editor has set, but for those that stand already, and answers them with what to file. A
 * frame that is not named goes by the focal point. Throws `Refusal`: 422 for a rectangle that cannot be.
 */
export async function makeCrops(file: FiledFile, wanted: WantedCrops): Promise<{ crops: Crops; renditions: FiledRendition[] }> {
  const asked = frames.flatMap((frame) => (wanted[frame] ? [{ frame, rectangle: wanted[frame] }] : []))
  if (asked.length > 0 && file.kind !== 'picture') throw new Refusal({ outcome: 'refused', error: '只有图片可以裁切' })
  const reasons = asked.map(({ frame, rectangle }) => troubleWithCrop(frame, rectangle, file)).filter(Boolean)
  if (reasons.length > 0) throw new Refusal({ outcome: 'refused', error: '裁切没有保存', reasons })
  const crops: Crops = {}
  const renditions: FiledRendition[] = []
  for (const { frame, rectangle } of asked) {
    const { x, y, width } = withinPicture(frame, rectangle, file)
    const stem = `${file.hash}-${createHash('sha256').update(`${frame} ${x} ${y} ${width}`).digest('hex').slice(0, 8)}`
    const before = file.crops[frame]
    if (before?.stem === stem) {
      crops[frame] = before
      continue
    }
    const size = { width: file.width, height: file.height }
    const region = {
      left: Math.round(x * size.width),
      top: Math.round(y * size.height),
      width: Math.round(width * size.width),
      height: Math.round(heightIn(frame, width, size) * size.height),
    }
    try {
      const made = await cutFile({ hash: file.hash, widest: file.widths.at(-1) ?? 0, stem, size, region })
      crops[frame] = { x, y, width, stem, widths: made.widths }
      renditions.push(...made.renditions)
    } catch (error) {
      if (error instanceof UnfitFile) throw new Refusal({ outcome: 'refused', error: error.message })
      throw error
    }
  }
  return { crops, renditions }
}
