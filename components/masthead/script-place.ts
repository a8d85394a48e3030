const KEPT = 'paper-place'
/** Both editions of a page have the same blocks in the same order; what stands inside a line may differ. */
const blocks = () => [...document.querySelectorAll('main :is(h1,h2,h3,p,li,dt,dd,td,figure,blockquote,section,article)')]

/** 简 · 繁 leads to the same place: notes which block the head of the window cuts, and at what part of its height. */
export function keepPlace(to: string): void {
  const all = blocks()
  const at = all.findLastIndex((it) => it.getBoundingClientRect().top < 0)
  const cut = all[at]?.getBoundingClientRect()
  if (!cut?.height) return
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ to, at, part: -cut.top / cut.height }))
  } catch {
    // Then the other edition begins at its head.
  }
}

/** Goes to the place that the reader came from, once. */
export function returnToPlace(): void {
  try {
    const { to, at, part } = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as { to?: string; at: number; part: number }
    sessionStorage.removeItem(KEPT)
    if (to !== location.href) return
    const { top, height } = blocks()[at]?.getBoundingClientRect() ?? { top: 0, height: 0 }
    scrollTo({ top: scrollY + top + part * height, behavior: 'instant' })
  } catch {
    // A browser that keeps nothing, or something else than what stands above.
  }
}
