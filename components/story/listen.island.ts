import { voiceFor } from '#lib/reading/voice'
import { toolWordsIn } from '#lib/words/tools'
import { adoptStyle } from '../ui/adopt-style.ts'
import { made, pageScript } from '../ui/made.ts'
import { type Spoken, spokenParts } from './spoken-parts.ts'

adoptStyle(`
.listen{position:fixed;inset:auto 0 0;z-index:15;display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:.25rem .5rem;padding:.5rem 1rem calc(.5rem + env(safe-area-inset-bottom));background:var(--paper);border-top:2px solid var(--accent);font-size:.8125rem}
.listen :is(button,select){padding:.5rem .75rem;border:1px solid var(--hair);background:var(--paper);color:inherit;font:inherit}
.listen button:hover{color:var(--accent)}
.listen [value=play]{min-width:5em;background:var(--ink);color:var(--paper)}
.listen [value=play]:hover{color:var(--paper)}
.listen output{min-width:5em;text-align:center;color:var(--soft);font-variant-numeric:tabular-nums}
html:has(.listen){scroll-padding-bottom:5rem}
body:has(.listen){padding-bottom:5rem}
::highlight(spoken){background:color-mix(in srgb,var(--accent) 22%,transparent)}
@media(width<40rem){.listen{padding-inline:.5rem;gap:.25rem}.listen :is(button,select){padding-inline:.375rem}.listen [value=play],.listen output{min-width:3.5em}}
@media print{.listen{display:none}}
`)

const SPEEDS = [0.8, 1, 1.25, 1.5, 2]
const SPEED = 'paper-speed'

let open: (() => void) | null = null

/** 听新闻: reads the story aloud and marks where it is. Pressed again, it stops. */
export function listen(from: HTMLButtonElement): void {
  if (open) {
    open()
    return
  }
  const words = toolWordsIn(pageScript())
  const parts = spokenParts()
  let at = 0
  let playing = false
  /** Counts what was begun, so that what ends late says nothing. */
  let turn = 0

  const status = made('span', { role: 'status', class: 'sr-only' })
  const place = made('output', { 'aria-live': 'off' })
  const play = made('button', { type: 'button', value: 'play', onclick: () => (playing ? pause() : speak()) })
  const speed = made('select', { 'aria-label': words.speed, onchange: () => setSpeed() })
  for (const it of SPEEDS) speed.append(new Option(`${it}×`, String(it), false, it === rememberedSpeed()))
  const bar = made(
    'div',
    {
      class: 'listen',
      role: 'region',
      'aria-label': words.listenBar,
      onkeydown: (event) => (event as KeyboardEvent).key === 'Escape' && stop(),
    },
    made('button', { type: 'button', onclick: () => move(-1) }, words.previousSentence),
    play,
    made('button', { type: 'button', onclick: () => move(1) }, words.nextSentence),
    place,
    speed,
    made('button', { type: 'button', onclick: () => stop() }, words.stopListening),
    status,
  )

  function speak() {
    const part = parts[at]
    turn += 1
    speechSynthesis.cancel()
    if (!part) return end(words.readToEnd)
    const mine = turn
    const said = new SpeechSynthesisUtterance(part.text)
    const voice = voiceFor(speechSynthesis.getVoices(), pageScript())
    said.lang = voice?.lang ?? document.documentElement.lang
    said.voice = voice
    said.rate = Number(speed.value)
    said.onend = () => {
      if (mine !== turn) return
      at += 1
      speak()
    }
    said.onerror = () => mine === turn && end(words.cannotRead)
    speechSynthesis.speak(said)
    if (!playing) status.textContent = words.readingAloud
    playing = true
    show(part)
  }
  function show(part?: Spoken) {
    play.textContent = playing ? words.pause : words.play
    place.textContent = `${Math.min(at + 1, parts.length)} / ${parts.length}`
    mark(part?.range)
  }
  function pause() {
    turn += 1
    // Begun anew at this sentence later: what pauses for long falls silent for good in some browsers.
    speechSynthesis.cancel()
    playing = false
    status.textContent = words.pausedReading
    show(parts[at])
  }
  function move(by: number) {
    at = Math.max(0, Math.min(parts.length - 1, at + by))
    if (playing) speak()
    else show(parts[at])
  }
  function setSpeed() {
    rememberSpeed(speed.value)
    if (playing) speak()
  }
  function end(why: string) {
    at = 0
    playing = false
    status.textContent = why
    show()
  }
  function stop() {
    turn += 1
    speechSynthesis.cancel()
    mark()
    removeEventListener('pagehide', stop)
    bar.remove()
    open = null
    from.setAttribute('aria-expanded', 'false')
    from.focus()
  }

  open = stop
  // A browser goes on speaking when the page is gone.
  addEventListener('pagehide', stop)
  document.body.append(bar)
  from.setAttribute('aria-expanded', 'true')
  play.focus()
  speak()
}

/** Marks what is being read, where the browser can mark without touching the text, and brings it into sight. */
function mark(range?: Range): void {
  if (!('highlights' in CSS)) return
  if (!range) return void CSS.highlights.delete('spoken')
  CSS.highlights.set('spoken', new Highlight(range))
  const { top, bottom } = range.getBoundingClientRect()
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (top < 0 || bottom > innerHeight - 80)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
}

function rememberedSpeed(): number {
  try {
    return SPEEDS.find((it) => String(it) === localStorage.getItem(SPEED)) ?? 1
  } catch {
    return 1
  }
}

function rememberSpeed(speed: string): void {
  try {
    localStorage.setItem(SPEED, speed)
  } catch {
    // Then it holds for this page.
  }
}
