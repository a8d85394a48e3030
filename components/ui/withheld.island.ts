import { bytesSpared, roughSize } from '#lib/reading/sparing'
import { toolWordsIn } from '#lib/words/tools'
import { adoptStyle } from './adopt-style.ts'
import { made, pageScript } from './made.ts'

// That pictures are not shown is said in site.css, before anything is painted; here is how one gets to see them.
adoptStyle(`
[data-lite=on] picture:not([data-shown]){position:relative;background:var(--hair)}
[data-lite=on] picture>button{position:absolute;inset:0;z-index:1;width:100%;font:400 .8125rem/1.4 var(--sans);color:var(--ink);text-align:center}
[data-lite=on] picture>button:hover{color:var(--accent)}
[data-lite=on] picture>button span{display:block}
:root:not([data-lite=on]) picture>button{display:none}
`)

/** Pixels from which on a frame has room for a button, and for the size below it. */
const ROOM = 64
const WIDE = 160

/** Gives each picture that was not fetched a button that fetches it, and says in `panel` what the page has spared. */
export function withhold(panel: HTMLElement): void {
  const words = toolWordsIn(pageScript())
  const total = () => {
    const bytes = [...document.querySelectorAll<HTMLPictureElement>('picture:not([data-shown])')].reduce((sum, it) => sum + costOf(it), 0)
    panel.querySelector('[role=status]')?.replaceChildren(bytes > 0 ? words.spared(roughSize(bytes)) : '')
  }
  const look = () => {
    for (const picture of document.querySelectorAll('picture')) {
      const image = picture.querySelector('img')
      // What came before anybody could hold it back is there to be seen.
      if (image?.complete && image.naturalWidth > 0) reveal(picture)
      else if (image && picture.clientWidth >= ROOM && !picture.querySelector('button')) picture.append(buttonFor(picture, image))
    }
    total()
  }
  function buttonFor(picture: HTMLPictureElement, image: HTMLImageElement): HTMLButtonElement {
    const show = (event: Event) => {
      // The picture may be a link; the tap was for it alone.
      event.preventDefault()
      event.stopPropagation()
      fetchNow(picture, image)
      picture.closest('a')?.focus()
      total()
    }
    const size = picture.clientWidth >= WIDE ? [made('span', {}, words.roughly(roughSize(costOf(picture))))] : []
    const name = image.alt ? { 'aria-label': words.showPictureOf(image.alt) } : {}
    return made('button', { type: 'button', onclick: show, ...name }, words.showPicture, ...size)
  }
  look()
  if (document.readyState !== 'complete') addEventListener('load', look, { once: true })
}

function reveal(picture: HTMLPictureElement): void {
  picture.dataset.shown = ''
  picture.querySelector('button')?.remove()
}

/** The worker lets through what was asked for by a tap. */
function fetchNow(picture: HTMLPictureElement, image: HTMLImageElement): void {
  const best = picture.querySelector<HTMLSourceElement>('source[type="image/webp"]')
  for (const source of picture.querySelectorAll('source')) source.remove()
  image.loading = 'eager'
  if (best) {
    image.sizes = best.sizes
    image.srcset = best.srcset.replaceAll(/ (\d+w)/g, '?shown $1')
  }
  reveal(picture)
}

/** Roughly what fetching it would cost, in bytes: of the rendition that this window would choose. */
function costOf(picture: HTMLPictureElement): number {
  const image = picture.querySelector('img')
  const widths = [...(picture.querySelector('source')?.srcset ?? '').matchAll(/ (\d+)w/g)].map((it) => Number(it[1]))
  const wanted = picture.clientWidth * devicePixelRatio
  const width = widths.find((it) => it >= wanted) ?? widths.at(-1) ?? 0
  return image && picture.clientWidth > 0
    ? bytesSpared(width, (width * Number(image.getAttribute('height'))) / Number(image.getAttribute('width')))
    : 0
}
