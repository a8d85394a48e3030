/** Latest moment, in milliseconds, at which work that waits for a quiet browser is done all the same. */
const LATEST = 1500
/** What counts as time left where the browser can't tell (Safari): enough for a few paragraphs, too little to be felt. */
const SLICE = 6

/** Does `work` when the browser has nothing better to do, and tells it how to ask whether there is time left. Answers how to call it off. */
export function whenIdle(work: (hasTime: () => boolean) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback((deadline) => work(() => deadline.didTimeout || deadline.timeRemaining() > 2), { timeout: LATEST })
    return () => cancelIdleCallback(asked)
  }
  const asked = setTimeout(() => {
    const until = performance.now() + SLICE
    work(() => performance.now() < until)
  }, 50)
  return () => clearTimeout(asked)
}
