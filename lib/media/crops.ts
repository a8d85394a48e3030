/**
 * 画幅: the frames in which the paper prints a picture, by width to height. The last is that of the card that goes with a
 * shared link, 1200×630 (https://ogp.me).
 */
export const frames = ['16/9', '3/2', '1/1', '5/2', '40/21'] as const
export type Frame = (typeof frames)[number]

/** What of a picture a frame shows: shares (0–1) of the picture's width, height and width. Its height follows from the frame. */
export type Rectangle = { x: number; y: number; width: number }

/** 裁切: a rectangle that an editor has set, and the files made of it. */
export type Crop = Rectangle & {
  /** What the names of its files begin with, as `hash` is for those of the whole picture. */
  stem: string
  /** Widths at which renditions exist, ascending. */
  widths: number[]
}
export type Crops = Partial<Record<Frame, Crop>>

/** A crop is never narrower, in pixels of the picture: it is the smallest rendition that a reader is sent. */
export const NARROWEST = 320

type Size = { width: number; height: number }

/** Width of a frame divided by its height. */
export function ratioOf(frame: Frame): number {
  const [width = 1, height = 1] = frame.split('/').map(Number)
  return width / height
}

/** Height of a rectangle of `width` in a frame, as a share of the picture's height. */
export const heightIn = (frame: Frame, width: number, picture: Size): number =>
  (width * picture.width) / ratioOf(frame) / Math.max(1, picture.height)

/** The widest that a rectangle in a frame can be, as a share of the picture's width. */
export const widestIn = (frame: Frame, picture: Size): number => Math.min(1, (picture.height * ratioOf(frame)) / Math.max(1, picture.width))

/** The narrowest that it may be: 320 pixels, or all there is of a smaller picture. */
export const narrowestIn = (frame: Frame, picture: Size): number =>
  Math.min(widestIn(frame, picture), NARROWEST / Math.max(1, picture.width))

/** Room for what is lost in rounding. */
const HAIR = 0.002

/** Why a rectangle cannot be a picture's crop, for the editor; '' when it can. */
export function troubleWithCrop(frame: Frame, { x, y, width }: Rectangle, picture: Size): string {
  const [right, foot] = [x + width, y + heightIn(frame, width, picture)]
  // Asked this way round, so that what is not a number is refused too.
  if (!(x >= 0 && y >= 0 && right <= 1 + HAIR && foot <= 1 + HAIR)) return `${frameName(frame)} 的裁切框超出了图片`
  if (!(width >= narrowestIn(frame, picture) - HAIR)) return `${frameName(frame)} 的裁切框太小，至少要有 ${NARROWEST} 像素宽`
  return ''
}

/** A frame as the desk writes it. */
export const frameName = (frame: Frame): string => (frame === '40/21' ? '1.91:1' : frame.replace('/', ':'))

/** What a frame shows when nobody has set a crop: as much as fits, with the focal point (per cent) where CSS `object-position` puts it. */
export function focusedRectangle(frame: Frame, picture: Size, focus: { focusX: number; focusY: number }): Rectangle {
  const width = widestIn(frame, picture)
  return {
    x: ((1 - width) * focus.focusX) / 100,
    y: ((1 - Math.min(1, heightIn(frame, width, picture))) * focus.focusY) / 100,
    width,
  }
}

/** A rectangle moved and sized so that it lies within the picture and is not too small, in ten thousandths: finer than anybody sees. */
export function withinPicture(frame: Frame, { x, y, width }: Rectangle, picture: Size): Rectangle {
  const wide = between(width, narrowestIn(frame, picture), widestIn(frame, picture))
  const high = Math.min(1, heightIn(frame, wide, picture))
  return { x: fine(between(x, 0, 1 - wide)), y: fine(between(y, 0, 1 - high)), width: fine(wide) }
}

const fine = (share: number) => Math.round(share * 10_000) / 10_000
const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

type Croppable = Size & { hash: string; widths: number[]; crops?: Crops }

/** The files of a picture for a frame: those of its crop, if an editor has set one. Width and height are in pixels. */
export function inFrame(picture: Croppable, frame: string): Size & { stem: string; widths: number[]; isCropped: boolean } {
  const crop = picture.crops?.[frame as Frame]
  const { hash: stem, width, height, widths } = picture
  if (!crop) return { stem, width, height, widths, isCropped: false }
  const wide = Math.round(crop.width * width)
  return { stem: crop.stem, width: wide, height: Math.round(wide / ratioOf(frame as Frame)), widths: crop.widths, isCropped: true }
}
