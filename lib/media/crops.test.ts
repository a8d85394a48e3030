import { expect, test } from 'vitest'
import { type Crops, focusedRectangle, heightIn, inFrame, narrowestIn, troubleWithCrop, widestIn, withinPicture } from '#lib/media/crops'

const photo = { width: 3000, height: 2000 }
const picture = (crops: Crops) => ({ ...photo, hash: 'a'.repeat(16), widths: [320, 640], crops })

test('the height of a rectangle follows from its frame', () => {
  expect(heightIn('3/2', 1, photo)).toBeCloseTo(1)
  expect(heightIn('1/1', 0.5, photo)).toBeCloseTo(0.75)
  expect(widestIn('1/1', photo)).toBeCloseTo(2 / 3)
  expect(widestIn('5/2', photo)).toBe(1)
})

test.each([
  [{ x: 0.2, y: 0, width: 2 / 3 }, ''],
  [{ x: 0.4, y: 0, width: 2 / 3 }, '1:1 的裁切框超出了图片'],
  [{ x: 0, y: 0.5, width: 0.5 }, '1:1 的裁切框超出了图片'],
  [{ x: -0.1, y: 0, width: 0.5 }, '1:1 的裁切框超出了图片'],
  [{ x: 0, y: 0, width: 1 }, '1:1 的裁切框超出了图片'],
  [{ x: 0, y: 0, width: 0.05 }, '1:1 的裁切框太小，至少要有 320 像素宽'],
  [{ x: 0, y: 0, width: -0.5 }, '1:1 的裁切框太小，至少要有 320 像素宽'],
  [{ x: Number.NaN, y: 0, width: 0.5 }, '1:1 的裁切框超出了图片'],
  [{ x: 0, y: 0, width: Number.NaN }, '1:1 的裁切框超出了图片'],
  [{ x: 0, y: 0, width: Number.POSITIVE_INFINITY }, '1:1 的裁切框超出了图片'],
])('of a square crop %o is said: %s', (rectangle, trouble) => {
  expect(troubleWithCrop('1/1', rectangle, photo)).toBe(trouble)
})

test('a picture smaller than the smallest rendition may still be cropped to all that fits', () => {
  const small = { width: 200, height: 400 }
  expect(narrowestIn('1/1', small)).toBe(1)
  expect(troubleWithCrop('1/1', { x: 0, y: 0.25, width: 1 }, small)).toBe('')
})

test('whatever hand or key asks for lies within the picture', () => {
  for (const asked of [
    { x: -3, y: 9, width: 0.5 },
    { x: 0.9, y: 0.9, width: 7 },
    { x: 0.3, y: 0.3, width: 0 },
  ])
    for (const frame of ['16/9', '1/1', '5/2', '40/21'] as const)
      expect(troubleWithCrop(frame, withinPicture(frame, asked, photo), photo)).toBe('')
})

test('without a crop a frame shows what object-position would', () => {
  expect(focusedRectangle('1/1', photo, { focusX: 0, focusY: 50 })).toEqual({ x: 0, y: 0, width: 2 / 3 })
  expect(focusedRectangle('1/1', photo, { focusX: 100, focusY: 50 }).x).toBeCloseTo(1 / 3)
})

test('a frame with a crop has files and a size of its own; the others and the whole picture stay as they are', () => {
  const stem = `${'a'.repeat(16)}-01234567`
  const cropped = picture({ '16/9': { x: 0.1, y: 0.1, width: 0.5, stem, widths: [320, 1280] } })
  expect(inFrame(cropped, '16/9')).toEqual({ stem, width: 1500, height: 844, widths: [320, 1280], isCropped: true })
  expect(inFrame(cropped, '3/2')).toMatchObject({ stem: 'a'.repeat(16), width: 3000, isCropped: false })
  expect(inFrame(cropped, 'natural').isCropped).toBe(false)
})
