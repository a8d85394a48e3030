import type { Page } from '@playwright/test'

type Watched = { painted: number[]; timed: number[] }
declare global {
  interface Window {
    watched: Watched
  }
}

/**
 * Measures every key from now on, twice: from its keydown (the time the browser stamped on it) to a message that comes after
 * the next frame was painted; and as the browser itself reckons it (Event Timing: to the paint that follows, in steps of 8 ms,
 * and nothing below 16 ms).
 */
export async function watchKeys(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(() => {
    window.watched = { painted: [], timed: [] }
    const { painted, timed } = window.watched
    document.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => painted.push(performance.now() - event.timeStamp)
          channel.port2.postMessage(null)
        })
      },
      { capture: true },
    )
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') timed.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  return async () => {
    await page.waitForTimeout(1000)
    const { painted, timed } = await page.evaluate(() => window.watched)
    return { painted, timed: [...timed, ...Array.from({ length: Math.max(0, painted.length - timed.length) }, () => 16)] }
  }
}

const WORDS = 'mekong river 2026 water level '

/** Types so many keys in the block at this share of the text, as fast as a quick typist: letters, a new line, some taken back. */
export async function typeAt(page: Page, share: number, keys: number): Promise<void> {
  const blocks = page.locator('.ProseMirror > *')
  const count = await blocks.count()
  const block = blocks.nth(Math.min(count - 1, Math.floor(share * count)))
  await block.scrollIntoViewIfNeeded()
  await block.click()
  await page.keyboard.press('End')
  await page.waitForTimeout(500)
  for (let i = 0; i < keys; i += 1) {
    const key = i % 24 === 23 ? 'Enter' : i % 12 === 11 ? 'Backspace' : (WORDS[i % WORDS.length] ?? 'a')
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(70)
  }
}

/** Round trips of the saves that follow so many small changes, from the request to the last byte of the answer. */
export async function saveTimes(page: Page, saves: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < saves; i += 1) {
    const answered = page.waitForResponse((it) => it.request().method() === 'PUT' && it.url().endsWith('/draft'))
    await page.keyboard.press('a')
    const answer = await answered
    if (!answer.ok()) throw new Error(`a save answered ${answer.status()}`)
    await answer.finished()
    const { requestStart, responseEnd } = answer.request().timing()
    times.push(responseEnd - Math.max(0, requestStart))
  }
  return times
}
