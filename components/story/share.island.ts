import { encode } from 'uqr'
import { toolWordsIn } from '#lib/words/tools'
import type { StoryHere } from '../reading/story-here.ts'
import { adoptStyle } from '../ui/adopt-style.ts'
import { made, pageScript } from '../ui/made.ts'

adoptStyle(`
.share{inset:0;margin:auto;width:min(22rem,100vw - 2rem);max-height:100dvh;overflow:auto;border:1px solid var(--hair);background:var(--paper);color:var(--ink);padding:1rem 1.25rem 1.25rem;font-size:.9375rem;line-height:1.6}
.share::backdrop{background:rgb(0 0 0/.35)}
.share>div{display:flex;justify-content:space-between;align-items:baseline;border-bottom:1px solid var(--hair);padding-bottom:.5rem}
.share h2{font-size:1rem}
.share svg{display:block;width:11rem;max-width:100%;margin:1rem auto .25rem;background:#fff;border:1px solid var(--hair)}
.share p{text-align:center;font-size:.8125rem;color:var(--soft)}
.share code{font:inherit;user-select:all;color:var(--ink);overflow-wrap:anywhere}
.share ul{display:grid;gap:.5rem;margin-top:.75rem}
.share li>*{display:block;width:100%;border:1px solid var(--hair);padding:.5rem;text-align:center}
.share :is(a,button):hover{color:var(--accent)}
.share [role=status]{min-height:1.6em;margin-top:.5rem}
@media(width<40rem){.share{margin-bottom:0;width:100vw;max-width:100vw;border-width:1px 0 0}}
`)

let panel: HTMLElement | null = null

/** 分享: a sheet with a code for WeChat, drawn here, and the ways of passing a story on. Escape and a click beside it close it. */
export function openShare(from: HTMLElement, { headline, short }: StoryHere): void {
  panel ??= document.body.appendChild(sheetFor(headline, short))
  panel.showPopover()
  panel.querySelector('button')?.focus()
  panel.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && from.focus(), { once: true })
}

function sheetFor(headline: string, short: string): HTMLElement {
  const words = toolWordsIn(pageScript())
  const status = made('p', { role: 'status' })
  const address = made('code', {}, short)
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(short).then(
      () => true,
      () => false,
    )
    if (!copied) getSelection()?.selectAllChildren(address)
    status.textContent = copied ? words.copied : words.notCopied
  }
  // The page spells it at its end, for those without a script.
  const weibo = document.querySelector<HTMLAnchorElement>('a[data-share=weibo]')
  const native = () => void navigator.share({ url: short, title: headline }).catch(() => undefined)
  return made(
    'div',
    { class: 'share', popover: 'auto', role: 'dialog', 'aria-label': words.share },
    made('div', {}, made('h2', {}, words.share), made('button', { type: 'button', onclick: () => panel?.hidePopover() }, words.close)),
    drawn(short, words.qrOf(headline)),
    made('p', {}, words.scanHint),
    made('p', {}, address),
    made(
      'ul',
      { role: 'list' },
      made('li', {}, made('button', { type: 'button', onclick: () => void copy() }, words.copyLink)),
      ...('share' in navigator ? [made('li', {}, made('button', { type: 'button', onclick: native }, words.shareBySystem))] : []),
      ...(weibo ? [made('li', {}, made('a', { href: weibo.href, target: '_blank', rel: 'noopener' }, words.weibo))] : []),
    ),
    status,
  )
}

/** The code as one path of squares, dark on white in every light, with the quiet margin that readers of codes need. */
function drawn(text: string, name: string): SVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const draw = (tag: string, given: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
    for (const [key, value] of Object.entries(given)) element.setAttribute(key, value)
    return element
  }
  const svg = draw('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name, 'shape-rendering': 'crispEdges' })
  svg.append(draw('path', { d: squares.join(''), fill: '#000' }))
  return svg
}
