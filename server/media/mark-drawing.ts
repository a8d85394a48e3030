import sharp from 'sharp'
import type { PaperWords } from '#db/settings/types'
import { inScript } from '#lib/chinese/script'
import { appIcons } from '#lib/links'

const [ground, ink, soft] = ['#fdfcf8', '#1b1b19', '#63625d']
type Words = Pick<PaperWords, 'name' | 'nameHant' | 'tagline' | 'taglineHant' | 'accent'>

/** Pixels at the side of what iOS puts on a home screen. */
const TOUCH_SIDE = 180

/**
 * The pictures that stand for a paper, by the name of their file, as SVG: the mark in the shape of an icon, the same for the
 * structured data and for home screens, and the share cards of both scripts (1200×630, the measure of og:image). Drawn from
 * what the paper is called: its name, its tagline, the first character of its name on its accent.
 */
export function markDrawings(words: Words): ReadonlyMap<string, string> {
  const { name, accent } = words
  const mark = placedMark(letterOf(name), accent.day)
  // On a home screen the ground reaches the edges, and a mask may cut a fifth of it away.
  const onGround = (side: number, share: number) =>
    square(side, `<rect width="${side}" height="${side}" fill="${accent.day}"/>${mark((side * (1 - share)) / 2, side * share)}`)
  const card = (read: Words) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${ground}"/><rect width="1200" height="14" fill="${accent.day}"/>
<g transform="translate(540 130)">${mark(0, 120)}</g>
${line(read.name, { y: 385, size: 104, colour: ink, family: SERIF, weight: 700 })}
<rect x="540" y="432" width="120" height="3" fill="${accent.day}"/>
${line(read.tagline, { y: 506, size: 36, colour: soft, family: SANS, weight: 400 })}
</svg>`
  return new Map([
    ['/favicon.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${mark(0, 32)}</svg>`],
    ['/favicon.png', square(48, mark(0, 48))],
    ['/logo.png', square(512, mark(0, 512))],
    ['/apple-touch-icon.png', onGround(TOUCH_SIDE, 1)],
    ...appIcons.map(({ path, side, purpose }): [string, string] => [path, onGround(side, purpose === 'maskable' ? 0.7 : 1)]),
    ['/share-card.png', card(words)],
    ['/share-card-hant.png', card(inScript({ ...words }, 'zh-hant'))],
  ])
}

/** A drawing as a PNG of few colours: it is flat, and sent often. */
export const asPng = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 10 }).toBuffer()

/** What stands in the mark: the first letter or figure of a name, as people see one, a Latin one as a capital. */
export function letterOf(name: string): string {
  const seen = Array.from(new Intl.Segmenter('zh').segment(clean(name)), (it) => it.segment)
  return (seen.find((it) => /^[\p{L}\p{N}]/u.test(it)) ?? seen[0] ?? '').toUpperCase().slice(0, 8)
}

const SERIF = 'Noto Serif CJK SC, Songti SC, serif'
const SANS = 'Noto Sans CJK SC, PingFang SC, sans-serif'
/** The house's own letter, drawn by hand. */
const E = 'M9 7h14v3.4H13v4h8.6v3.3H13v4.2h10.2V25.4H9z'

const placedMark = (letter: string, colour: string) => (at: number, side: number) =>
  `<g transform="translate(${at} ${at}) scale(${side / 32})"><rect width="32" height="32" rx="6" fill="${colour}"/>${shapeOf(letter)}</g>`

function shapeOf(letter: string): string {
  if (letter === 'E') return `<path d="${E}" fill="${ground}"/>`
  // Han stands on a line below its middle, a capital on its own foot.
  const [size, foot] = /^[\x21-\x7e]/.test(letter) ? [23, 24] : [21, 23.8]
  return `<text x="16" y="${foot}" text-anchor="middle" font-family="${SERIF}" font-size="${size}" font-weight="700" fill="${ground}">${escaped(letter)}</text>`
}

const square = (side: number, inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${inside}</svg>`

/** The room that a line of the card has. */
const ROOM = 1080
const SMALLEST = 26
type Look = { y: number; size: number; colour: string; family: string; weight: number }

/** A line in the middle of the card: set smaller where it is long, and cut where it would be too small to read. */
function line(text: string, { y, size, colour, family, weight }: Look): string {
  const [shown, ems] = fitted(clean(text))
  const set = Math.min(size, Math.floor(ROOM / Math.max(ems, 1)))
  return `<text x="600" y="${y}" text-anchor="middle" font-family="${family}" font-size="${set}" font-weight="${weight}" fill="${colour}">${escaped(shown)}</text>`
}

function fitted(text: string): [shown: string, ems: number] {
  const most = ROOM / SMALLEST
  let [shown, ems] = ['', 0]
  for (const it of text) {
    const wide = /[\u0020-\u024f]/.test(it) ? 0.6 : 1
    if (ems + wide > most - 1) return [`${shown}…`, ems + 1]
    shown += it
    ems += wide
  }
  return [shown, ems]
}

/** Without what XML cannot hold. Source: https://www.w3.org/TR/xml/#charsets */
const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .trim()
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
