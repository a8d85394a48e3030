/** This long after the last key, and this long after the first at most: writing it down takes time too. */
const PAUSE = 300
const LONGEST = 700
const COMPOSING = 300

/**
 * When to keep a copy on this computer. `keep` answers false while there is nothing whole to keep, because an input method is
 * composing; it is asked again a moment later.
 */
export function copyOften(keep: () => boolean) {
  let first = 0
  let clock: ReturnType<typeof setTimeout> | undefined

  function now(): void {
    stop()
    if (!keep()) clock = setTimeout(now, COMPOSING)
  }
  function stop(): void {
    clearTimeout(clock)
    first = 0
  }
  return {
    touched(): void {
      first ||= Date.now()
      clearTimeout(clock)
      clock = setTimeout(now, Math.max(0, Math.min(PAUSE, first + LONGEST - Date.now())))
    },
    now,
    stop,
  }
}
