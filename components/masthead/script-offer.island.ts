import { toolWordsIn } from '#lib/words/tools'
import { adoptStyle } from '../ui/adopt-style.ts'
import { made, pageScript } from '../ui/made.ts'

// It stands at the foot of the window and takes no room in the page, so nothing moves when it comes or goes. What the keyboard
// reaches is scrolled clear of it, and the end of the page too.
adoptStyle(`
#script-offer{position:fixed;inset:auto 0 0;z-index:5;display:flex;justify-content:center;align-items:center;gap:1rem;padding:0 1rem env(safe-area-inset-bottom);background:var(--ink);color:var(--paper);font-size:.9375rem}
#script-offer>*{padding:.75rem .5rem;color:inherit}
#script-offer a{font-weight:600;text-decoration:underline;text-underline-offset:.24em}
#script-offer :focus-visible{outline-color:currentColor;outline-offset:-4px}
html:has(#script-offer){scroll-padding-bottom:4rem}
body:has(#script-offer){padding-bottom:3rem}
@media (forced-colors:active){#script-offer{border-top:1px solid}}
@media print{#script-offer{display:none}}
`)

const OFFERED = 'paper-script-offered'

/**
 * 「切換到繁體版」 for whom the browser asks for the other script, in the words of that one. It is offered once on a device, and
 * stays on the page until it is answered.
 */
export function offerScript(link: HTMLAnchorElement): void {
  try {
    if (localStorage.getItem(OFFERED)) return
    localStorage.setItem(OFFERED, '1')
  } catch {
    // Who keeps nothing would be asked on every page.
    return
  }
  const { href, lang, hreflang, dataset } = link
  const words = toolWordsIn(pageScript() === 'zh-hant' ? 'zh-hans' : 'zh-hant')
  const offer = made(
    'aside',
    { id: 'script-offer', lang, 'aria-label': words.thisScript },
    made('a', { href, hreflang, 'data-script': dataset.script ?? '' }, words.toThisScript),
    made('button', { type: 'button', onclick: () => offer.remove() }, words.noThanks),
  )
  // Right after the way to the text, so that who reads by ear or by key meets it early.
  document.body.firstElementChild?.after(offer)
}
