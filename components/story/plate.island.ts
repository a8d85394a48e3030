// An enlarged picture is the address alone: `#pic-3` shows it, without the hash it is gone. This adds what a script can: the
// arrows lead through all pictures of the page, Escape and Back close at once, the focus goes in and comes back.

const plates = [...document.querySelectorAll<HTMLElement>('figure[data-plate]')]
const opener = (plate: HTMLElement) => plate.querySelector<HTMLElement>(':scope > a')
/** Whether the picture was opened on this page, so that Back closes it; else it was come to by its address. */
let opened = false
let shown: HTMLElement | null = null

function show(): void {
  const plate = plates.find((it) => it.matches(':target')) ?? null
  if (plate === shown) return
  const before = shown
  shown = plate
  if (!plate) {
    opened = false
    if (before) opener(before)?.focus({ preventScroll: true })
    return
  }
  plate.querySelector<HTMLElement>('a[rel=up]')?.focus({ preventScroll: true })
}

/** Closes without leaving a trace in the history of the window. */
function close(): void {
  if (opened) history.back()
  else if (shown) location.replace(`#${shown.id}-`)
}

function turn(by: number): void {
  const next = shown && plates[plates.indexOf(shown) + by]
  if (next) location.replace(`#${next.id}`)
}

addEventListener('hashchange', show)
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('figure[data-plate] a[href^="#"]')
  if (!link || event.defaultPrevented) return
  if (!shown) {
    opened = link.hash === `#${link.closest('figure')?.id}`
    return
  }
  event.preventDefault()
  if (link.rel === 'up') close()
  else if (link.rel) location.replace(link.hash)
})
addEventListener('keydown', (event) => {
  if (!shown || event.isComposing) return
  const { key } = event
  if (key === 'Escape') close()
  if (key === 'ArrowLeft') turn(-1)
  if (key === 'ArrowRight') turn(1)
  if (key === 'Tab') keepInside(event)
})

/** The page behind cannot be seen, so Tab does not go there. */
function keepInside(event: KeyboardEvent): void {
  const ways = [...(shown?.querySelectorAll<HTMLElement>('.plate-way:any-link, .plate-way a') ?? [])]
  const place = ways.indexOf(document.activeElement as HTMLElement)
  event.preventDefault()
  ways.at((place + (event.shiftKey ? -1 : 1)) % ways.length)?.focus()
}

let touched = 0
addEventListener(
  'touchstart',
  ({ touches }) => {
    touched = shown && touches.length === 1 ? (touches[0]?.clientX ?? 0) : 0
  },
  { passive: true },
)
addEventListener(
  'touchend',
  ({ changedTouches }) => {
    const moved = touched ? (changedTouches[0]?.clientX ?? touched) - touched : 0
    if (Math.abs(moved) > 60) turn(moved < 0 ? 1 : -1)
  },
  { passive: true },
)
show()

export {}
