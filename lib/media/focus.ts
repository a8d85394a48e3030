/** Per cent by which a focal point moves: pages know a class for each step, and no finer. */
export const FOCUS_STEP = 5

const step = (percent: number) => Math.round(percent / FOCUS_STEP) * FOCUS_STEP

/** Classes that keep a picture's focal point in sight when its frame cuts it; none for the middle, where it is anyway. */
export function focusClasses({ focusX, focusY }: { focusX: number; focusY: number }): string {
  const [x, y] = [step(focusX), step(focusY)]
  if (x === 50 && y === 50) return ''
  return ` focal${x === 50 ? '' : ` fx-${x}`}${y === 50 ? '' : ` fy-${y}`}`
}
