const SECONDS = 5

/** Tells the paper once that a story was read: after five seconds in sight, and not at all if the reader asked for that. */
export class PaperReading extends HTMLElement {
  private seen = 0

  connectedCallback(): void {
    const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean; doNotTrack?: string | null }
    if (globalPrivacyControl || doNotTrack === '1') return
    const clock = setInterval(() => {
      if (document.visibilityState === 'visible') this.seen += 1
      if (this.seen < SECONDS) return
      clearInterval(clock)
      const { story, to } = this.dataset
      if (to) navigator.sendBeacon(to, new Blob([JSON.stringify({ story: Number(story) })], { type: 'application/json' }))
    }, 1000)
  }
}
