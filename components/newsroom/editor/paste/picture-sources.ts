import type { Wanted } from '#components/newsroom/editor/paste/pasted'
import { classOf, styleOf, type Tagged } from '#components/newsroom/editor/paste/pieces'

/** Where programs keep the address of a picture that is loaded late; `src` may be a grey dot. */
const PLACES = ['data-src', 'data-original', 'data-actualsrc', 'data-lazy-src', 'data-croporisrc', 'src']

/** A picture to fetch, the sign that stands for it when it is an emoji, or null when it shows nothing: a dot that counts readers. */
export function wantedOf(it: Tagged): Wanted | string | null {
  const { attributes } = it
  const alt = (attributes.alt ?? '').trim()
  if (/\p{Extended_Pictographic}/u.test(alt) && [...alt].length <= 8) return alt
  if (/(^|[\s_-])emoji/.test(classOf(it)) || 'data-emoji' in attributes) return alt
  if (isDot(it)) return null
  const src = PLACES.map((place) => attributes[place]?.trim() ?? '').find((address) => address && !isBlank(address)) ?? ''
  if (!src) return null
  return { type: 'wanted', src: src.startsWith('//') ? `https:${src}` : src, alt: told(alt), caption: '' }
}

/** What Word and the like write as alternative text tells nobody anything. */
const told = (alt: string) =>
  /^(图像|图片|image|img|picture|文本 描述|\S+\.(jpe?g|png|gif|webp))\s*\d*$/i.test(alt) ? '' : alt.slice(0, 500)

function isDot({ attributes, ...it }: Tagged): boolean {
  const style = styleOf({ attributes, ...it })
  const sides = [attributes.width ?? style.width, attributes.height ?? style.height].map((side) => Number.parseFloat(side ?? ''))
  return sides.every((side) => side <= 2)
}

const isBlank = (src: string) => /^data:image\/(gif|svg\+xml)/.test(src) && src.length < 400
