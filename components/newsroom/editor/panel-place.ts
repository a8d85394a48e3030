const panels = () => document.querySelector<HTMLElement>('aside[aria-label="稿件信息"]')

/** Below this width the panels stand below the text, which may be long. */
export const isBelow = (): boolean => !matchMedia('(min-width: 56rem)').matches

/** Brings the panels to where they can be read: into view where they stand below the text, to their beginning beside it. */
export function bringPanels(): void {
  if (isBelow()) panels()?.scrollIntoView()
  else panels()?.scrollTo({ top: 0 })
}

/** The tab of the panel that is shown. */
export const shownTab = (): HTMLElement | null => panels()?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ?? null
