import { remember } from './masthead/remembered-choice.ts'
import { PaperSize } from './masthead/text-size.island.ts'
import { PaperTheme } from './masthead/theme.island.ts'
import { PaperReading } from './story/reading.island.ts'

// The one module that every reader's page loads. What is light stands here; the rest comes only where its tag is.
customElements.define('paper-theme', PaperTheme)
customElements.define('paper-size', PaperSize)
customElements.define('paper-reading', PaperReading)

const onDemand: Record<string, () => Promise<unknown>> = {
  'paper-share': () => import('./story/share.island.ts'),
  'figure[data-plate]': () => import('./story/plate.island.ts'),
}

for (const [places, load] of Object.entries(onDemand)) if (document.querySelector(places)) void load()

// 简 · 繁: what the reader chose last is remembered.
document.addEventListener('click', ({ target }) => {
  const { script } = (target as Element).closest<HTMLElement>('[data-script]')?.dataset ?? {}
  if (script) remember('script', script)
})
