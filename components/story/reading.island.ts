const SECONDS = 5

/**
 * Tells the paper once that a story was read, after five seconds in sight, and on leaving how far; nothing at all if the
 * reader asked for that.
 */
export class PaperReading extends HTMLElement {
  private seen = 0
  private quarter = 0
  private told = 0

  connectedCallback(): void {
    const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean; doNotTrack?: string | null }
    if (globalPrivacyControl || doNotTrack === '1') return
    const clock = setInterval(() => {
      if (document.visibilityState !== 'visible') return
      this.look()
      this.seen += 1
      if (this.seen === SECONDS) this.tell({ from: document.referrer.split('/')[2] ?? '' })
      if (this.seen > 3600) clearInterval(clock)
    }, 1000)
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' || this.seen < SECONDS || this.quarter <= this.told) return
      this.told = this.quarter
      this.tell({ depth: this.quarter })
    })
  }

  /** How many quarters of the story have come into sight. */
  private look(): void {
    const story = document.querySelector('article')?.getBoundingClientRect()
    if (story) this.quarter = Math.max(this.quarter, Math.min(4, Math.floor(((innerHeight - story.top) / story.height) * 4)))
  }

  private tell(more: { from?: string; depth?: number }): void {
    const { story, to } = this.dataset
    if (to) navigator.sendBeacon(to, new Blob([JSON.stringify({ story: Number(story), ...more })], { type: 'application/json' }))
  }
}
