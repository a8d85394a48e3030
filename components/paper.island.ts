import { PaperLite } from './masthead/lite.island.ts'
import { remember } from './masthead/remembered-choice.ts'
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
}

for (const [places, load] of Object.entries(onDemand)) if (document.querySelector(places)) void load()

// 简 · 繁: what the reader chose last is remembered.
document.addEventListener('click', ({ target }) => {
  const { script } = (target as Element).closest<HTMLElement>('[data-script]')?.dataset ?? {}
  if (script) remember('script', script)
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
  if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }))
  await startWorker()
  if (story) await tellWorker()
})
