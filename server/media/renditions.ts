import sharp, { type Sharp } from 'sharp'
import type { FiledMedia, FiledRendition } from '#db/media/commands'
import { UnfitFile } from '#server/media/content-type'
import { drawnOnce } from '#server/media/drawn'
import { hashOf, keep, makeMediaFolder } from '#server/media/folder'

/** Widths that readers' screens ask for; a picture gets those it is large enough for. */
const WIDTHS = [320, 480, 640, 960, 1280, 1920]
/** Drawings are made at the first start, so in fewer sizes. */
const DRAWN_WIDTHS = [320, 640, 960, 1280]
// More effort would take four times as long for one part in ten fewer bytes.
const FORMATS = { avif: { quality: 50, effort: 0 }, webp: { quality: 74, effort: 2 }, jpg: { quality: 80 } } as const

/** 50 megapixels: more than any camera of the desk, less than what would fill the memory. */
const PIXELS = 50_000_000

// Only the formats the desk may send are ever opened: loaders for SVG, AVIF and TIFF have been ways in for attackers.
const LOADERS = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadNsgifBuffer']

/** What is to be filed of a picture whose renditions lie on the disk. */
export type Made = { media: FiledMedia; renditions: FiledRendition[] }

/**
 * Makes every rendition of an uploaded picture and answers what to file of it. The type is told by content, the picture is
 * turned upright, re-encoded and loses its metadata. Throws `UnfitFile`.
 */
export async function makeRenditions(original: Buffer, hash: string, name: string): Promise<Made> {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
  return render(original, hash, name, WIDTHS)
}

/**
 * The same for the house's own drawings, which are SVG. Never for what somebody sent. A drawing that was finished before, by
 * a first start that was interrupted, say, is not drawn again.
 */
export async function makeRenditionsOfDrawing(svg: string, name: string): Promise<Made> {
  return drawnOnce(svg, async () => {
    sharp.unblock({ operation: ['VipsForeignLoad'] })
    const png = await sharp(Buffer.from(svg)).resize({ width: 1280 }).png({ compressionLevel: 1 }).toBuffer()
    return render(png, hashOf(png), name, DRAWN_WIDTHS)
  })
}

/** The part of a picture that a crop shows, in pixels of the upright picture. */
export type Region = { left: number; top: number; width: number; height: number }

/**
 * Makes the renditions of a crop, whose names begin with `stem`; `source` is the original or the largest rendition there is.
 * `size` is that of the picture as it is on file. Answers what to file of them.
 */
export async function makeRenditionsOfCrop(source: Buffer, stem: string, size: { width: number; height: number }, region: Region) {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
  const upright = await sharp(source, { limitInputPixels: PIXELS })
    .rotate()
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  // A drawing of the house has no original: its largest rendition may be smaller than it was.
  const [across, down] = [upright.info.width / size.width, upright.info.height / size.height]
  const width = Math.max(1, Math.min(upright.info.width, Math.round(region.width * across)))
  const height = Math.max(1, Math.min(upright.info.height, Math.round(region.height * down)))
  const left = Math.min(Math.round(region.left * across), upright.info.width - width)
  const top = Math.min(Math.round(region.top * down), upright.info.height - height)
  const cut = await unpacked(upright).extract({ left, top, width, height }).raw().toBuffer({ resolveWithObject: true })
  return rendered(cut, stem, WIDTHS)
}

async function render(original: Buffer, hash: string, name: string, wanted: number[]) {
  const facts = await readFacts(original)
  const widest = Math.min(facts.width, wanted.at(-1) ?? facts.width)
  // Decoded once: every size is made of the largest, every format of its size.
  const upright = sharp(original, { limitInputPixels: PIXELS }).rotate().resize({ width: widest }).flatten({ background: '#ffffff' })
  const largest = await upright.raw().toBuffer({ resolveWithObject: true })
  const { widths, renditions } = await rendered(largest, hash, wanted)
  const media: FiledMedia = { kind: 'picture', hash, name: name.slice(0, 200), bytes: original.length, widths, ...facts }
  return { media, renditions }
}

/** Writes a picture in every size that it is large enough for, and in every format. */
async function rendered(largest: Unpacked, stem: string, wanted: number[]): Promise<{ widths: number[]; renditions: FiledRendition[] }> {
  const widest = Math.min(largest.info.width, wanted.at(-1) ?? largest.info.width)
  const widths = [...wanted.filter((width) => width < widest), widest]
  await makeMediaFolder()
  const renditions: FiledRendition[] = []
  for (const width of widths) {
    const sized =
      width === largest.info.width ? largest : await unpacked(largest).resize({ width }).raw().toBuffer({ resolveWithObject: true })
    for (const format of ['avif', 'webp', 'jpg'] as const) {
      const file = `${stem}-${width}.${format}`
      const content = await encode(unpacked(sized), format).toBuffer()
      await keep(file, content)
      renditions.push({ name: file, format, width, height: sized.info.height, bytes: content.length })
    }
  }
  return { widths, renditions }
}

type Unpacked = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }
const unpacked = ({ data, info }: Unpacked) => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })

async function readFacts(original: Buffer) {
  try {
    const image = sharp(original, { limitInputPixels: PIXELS, failOn: 'error' })
    const { format, width, height, orientation } = await image.metadata()
    const { dominant } = await sharp(await image.resize(64).flatten().toBuffer()).stats()
    const turned = (orientation ?? 1) >= 5
    const hex = [dominant.r, dominant.g, dominant.b].map((it) => it.toString(16).padStart(2, '0')).join('')
    return { mime: `image/${format}`, width: turned ? height : width, height: turned ? width : height, colour: `#${hex}` }
  } catch (error) {
    const tooLarge = /pixel limit/i.test(String(error))
    throw new UnfitFile(tooLarge ? '图片像素太多，请缩小到五千万像素以内' : '这个文件不是可用的图片，请上传 JPEG、PNG、WebP 或 GIF')
  }
}

function encode(image: Sharp, format: keyof typeof FORMATS): Sharp {
  if (format === 'avif') return image.avif(FORMATS.avif)
  return format === 'webp' ? image.webp(FORMATS.webp) : image.jpeg(FORMATS.jpg)
}
