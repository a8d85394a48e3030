/**
 * Bytes of an AVIF rendition for a pixel: measured over the renditions of the demo newsroom; small ones pay more for each pixel.
 */
const BYTES_A_PIXEL = [
  { upTo: 320, bytes: 0.09 },
  { upTo: 640, bytes: 0.062 },
  { upTo: Number.POSITIVE_INFINITY, bytes: 0.053 },
]

/** What a picture that is not fetched would have cost, in bytes, roughly; its width and height in pixels of the file. */
export function bytesSpared(width: number, height: number): number {
  const { bytes } = BYTES_A_PIXEL.find(({ upTo }) => width <= upTo) ?? { bytes: 0 }
  return width * height * bytes
}

/** `45 KB`, `1.3 MB`: a size that is only known roughly, with no more figures than that is worth. */
export function roughSize(bytes: number): string {
  const kilo = bytes / 1024
  if (kilo >= 1000) return `${(kilo / 1024).toFixed(1)} MB`
  return `${kilo < 10 ? Math.max(1, Math.round(kilo)) : Math.round(kilo / 5) * 5} KB`
}
