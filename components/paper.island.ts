import { preferredScript } from '#lib/reading/preferred-script'
import { PaperLite } from './masthead/lite.island.ts'
import { remember } from './masthead/remembered-choice.ts'
import { keepPlace, returnToPlace } from './masthead/script-place.ts'
import { PaperSize } from './masthead/text-size.island.ts'
import { PaperTheme } from './masthead/theme.island.ts'
import { startWorker, tellWorker } from './offline/worker.ts'
import { noteStory } from './reading/note-story.ts'
import { PaperReading } from './story/reading.island.ts'
import { PaperTools } from './story/tools.island.ts'

// The one module that every reader's page loads. What is light stands here; the rest comes only where its tag is.
customElements.define('paper-theme', PaperTheme)
customElements.define('paper-size', PaperSize)
customElements.define('paper-lite', PaperLite)
customElements.define('paper-reading', PaperReading)
customElements.define('paper-tools', PaperTools)

const onDemand: Record<string, () => Promise<unknown>> = {
  'paper-shelf': () => import('./reading/shelf.island.ts'),
  '[data-suggest]': () => import('./search/suggest.island.ts'),
  'figure[data-plate]': () => import('./story/plate.island.ts'),
  'time[data-ago]': () => import('./ui/ago.island.ts'),
}

for (const [places, load] of Object.entries(onDemand)) if (document.querySelector(places)) void load()

// 简 · 繁: what the reader chose last is remembered, and the place on the page goes along.
returnToPlace()
document.addEventListener('click', ({ target, button, ctrlKey, metaKey, shiftKey }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-script]')
  if (!link) return
  remember('script', link.dataset.script ?? '')
  if (button === 0 && !(ctrlKey || metaKey || shiftKey)) keepPlace(link.href)
})

// A story's source comes along with a long copy of it; who selects nothing needs no script for that.
document.addEventListener('selectstart', () => void import('./story/copy-source.island.ts'), { once: true })

/** A page that the browser makes ready before anybody asked for it has not been read. */
const whenSeen = (work: () => void) =>
  (document as Document & { prerendering?: boolean }).prerendering
    ? document.addEventListener('prerenderingchange', work, { once: true })
    : work()

whenSeen(async () => {
  const story = noteStory()
  offerOtherScript()
  if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }))
  await startWorker()
  if (story) await tellWorker()
})

/** Whose browser asks for the other script is offered it; whoever once chose one is not. */
function offerOtherScript(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-script]')
  if (!link || /(?:^|; )script=/.test(document.cookie) || preferredScript(navigator.languages) !== link.dataset.script) return
  void import('./masthead/script-offer.island.ts').then((it) => it.offerScript(link))
}
