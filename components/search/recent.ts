import { readSearches, withoutSearch, withSearch } from '#lib/reading/searches'
import { toolWordsIn } from '#lib/words/tools'
import { notesHistory } from '../reading/device-shelf.ts'
import { adoptStyle } from '../ui/adopt-style.ts'
import { made, pageScript } from '../ui/made.ts'

adoptStyle(`
[data-searches] :is(h2,p){font-size:.8125rem;font-weight:400;color:var(--soft)}
[data-searches]>div{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center;padding:.25rem 0 .25rem .75rem;border-bottom:1px solid var(--hair)}
[data-searches]>div p{flex:1}
[data-searches] button{padding:.5rem .75rem;font-size:.8125rem;color:var(--soft)}
[data-searches] button:hover{color:var(--accent)}
[data-searches] li{display:flex;align-items:center;border-bottom:1px solid var(--hair)}
[data-searches] li a{flex:1;min-width:0;padding:.5rem .75rem}
`)

const NAME = 'paper-searches'

/**
 * 最近搜索: the searches of this device, while the field is empty. They never leave it; who wants no history of reading has none of
 * searches, and where the browser keeps nothing there is none.
 *
 * @param asked the search that this page answers, where something was found
 */
export function showRecent(search: HTMLElement, input: HTMLInputElement, asked: string): void {
  const words = toolWordsIn(pageScript())
  const action = search.querySelector('form')?.getAttribute('action') ?? ''
  const panel = made('section', { 'aria-label': words.recentSearches, 'data-searches': input.defaultValue ? '' : 'open', hidden: '' })
  const list = made('ul', { role: 'list' })
  panel.append(
    made(
      'div',
      {},
      made('h2', {}, words.recentSearches),
      made('p', {}, words.onThisDevice),
      made('button', { type: 'button', onclick: () => put([]) }, words.forgetAll),
    ),
    list,
  )
  search.append(panel)
  if (asked && notesHistory()) keep(withSearch(kept(), asked))

  const row = (it: string) =>
    made(
      'li',
      {},
      made('a', { href: `${action}?q=${encodeURIComponent(it)}` }, it),
      made(
        'button',
        { type: 'button', 'aria-label': `${words.remove}：${it}`, onclick: () => put(withoutSearch(kept(), it)) },
        words.remove,
      ),
    )
  let listed = ''
  const show = () => {
    const searches = kept()
    const now = JSON.stringify(searches)
    // Who stands on a row must not lose it under their feet.
    if (now !== listed) list.replaceChildren(...searches.map(row))
    listed = now
    // On a page that answers something it comes when the field is emptied, and goes when the reader goes on.
    const wanted = panel.dataset.searches === 'open' || search.contains(document.activeElement)
    panel.hidden = searches.length === 0 || input.value !== '' || !wanted
  }
  const put = (searches: string[]) => {
    keep(searches)
    input.focus()
    show()
  }
  input.addEventListener('input', show)
  search.addEventListener('focusin', show)
  search.addEventListener('focusout', ({ relatedTarget }) => search.contains(relatedTarget as Node | null) || setTimeout(show))
  search.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && panel.dataset.searches === '') panel.hidden = true
  })
  for (const name of ['storage', 'pageshow']) addEventListener(name, show)
  show()
}

function kept(): string[] {
  try {
    return readSearches(localStorage.getItem(NAME))
  } catch {
    return []
  }
}

function keep(searches: string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(NAME, JSON.stringify(searches))
    else localStorage.removeItem(NAME)
  } catch {
    // A browser that keeps nothing has no searches to show either.
  }
}
