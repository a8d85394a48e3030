import { toolWordsIn } from '#lib/words/tools'
import { adoptStyle } from '../ui/adopt-style.ts'
import { made, pageScript } from '../ui/made.ts'
import { showRecent } from './recent.ts'

type Suggestion = { name: string; label: string; href: string }

/** Milliseconds after the last key; who types on is not interrupted. */
const PAUSE = 120
const LONGEST = 24

adoptStyle(`
[data-suggest] [role=listbox],[data-suggest] [data-searches]{position:absolute;z-index:5;inset:100% 0 auto;max-height:70vh;overflow:auto;border:1px solid var(--hair);border-top:0;background:var(--paper);font-size:.9375rem}
[data-suggest] [data-searches=open]{position:static;border:0;max-height:none;margin-top:1rem}
[data-suggest] [role=option]{display:flex;gap:1rem;justify-content:space-between;align-items:baseline;padding:.625rem .75rem;border-top:1px solid var(--hair);cursor:pointer;line-height:1.5}
[data-suggest] [role=option]:first-child{border-top:0}
[data-suggest] [role=option][aria-selected=true]{background:color-mix(in srgb,var(--accent) 12%,var(--paper));box-shadow:inset 3px 0 var(--accent)}
[data-suggest] [role=option] span{flex:none;font-size:.8125rem;color:var(--soft)}
[data-suggest] [data-told]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`)

/** The field as a combobox after the pattern of WAI-ARIA: a list that may be walked by arrows, and left alone. */
function combobox(search: HTMLElement, input: HTMLInputElement): void {
  const words = toolWordsIn(pageScript())
  const list = made('ul', { id: 'suggested', role: 'listbox', 'aria-label': input.ariaLabel ?? '', hidden: '' })
  const told = made('p', { role: 'status', 'data-told': '' })
  const known = new Map<string, Suggestion[]>()
  let shown: Suggestion[] = []
  let at = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id }))
    input.setAttribute(name, value)
  search.append(list, told)

  const choose = (to: number) => {
    at = to
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === at))
      if (place === at) option.scrollIntoView({ block: 'nearest' })
    }
    if (at >= 0) input.setAttribute('aria-activedescendant', `suggested-${at}`)
    else input.removeAttribute('aria-activedescendant')
  }
  const show = (found: Suggestion[]) => {
    shown = found
    list.replaceChildren(
      ...found.map(({ name, label }, place) =>
        made('li', { id: `suggested-${place}`, role: 'option', 'aria-selected': 'false' }, name, made('span', {}, label)),
      ),
    )
    list.hidden = found.length === 0
    input.ariaExpanded = String(found.length > 0)
    told.textContent = found.length > 0 ? words.suggested(found.length) : ''
    choose(-1)
  }
  const close = () => {
    clearTimeout(timer)
    asking?.abort()
    show([])
  }
  const ask = async () => {
    const typed = input.value.trim()
    if (typed === '' || typed.length > LONGEST || document.activeElement !== input) return close()
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    try {
      const found = known.get(typed) ?? (await fetched(`${search.dataset.suggest}?q=${encodeURIComponent(typed)}`, signal))
      known.set(typed, found)
      if (!signal.aborted) show(found)
    } catch {
      if (!signal.aborted) show([])
    }
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PAUSE)
  }
  const follow = (place: number) => {
    const { href } = shown[place] ?? {}
    if (href) location.assign(href)
  }

  input.addEventListener('input', (event) => (event as InputEvent).isComposing || later())
  // What an input method has on its way is not yet what the reader means.
  input.addEventListener('compositionstart', close)
  input.addEventListener('compositionend', later)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || list.hidden) return
    const { key } = event
    const size = shown.length
    if (key === 'ArrowDown') choose(at + 1 >= size ? -1 : at + 1)
    else if (key === 'ArrowUp') choose(at < 0 ? size - 1 : at - 1)
    else if (key === 'Enter' && at >= 0) follow(at)
    else if (key === 'Escape') close()
    else return
    event.preventDefault()
  })
  // The focus stays in the field.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) =>
    follow([...list.children].indexOf((target as Element).closest('[role=option]') as Element)),
  )
  input.ariaExpanded = 'false'
  addEventListener('pagehide', close)
}

async function fetched(address: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(address, { signal })
  return answer.ok ? ((await answer.json()) as { suggestions: Suggestion[] }).suggestions : []
}

for (const search of document.querySelectorAll<HTMLElement>('[data-suggest]')) {
  const input = search.querySelector<HTMLInputElement>('input[type=search]')
  if (!input) continue
  combobox(search, input)
  if (search.dataset.recent !== undefined) showRecent(search, input, search.dataset.recent)
}
