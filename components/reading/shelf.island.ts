import { exported, type Kept, type Lists, MOST, merged, readExported, withoutStory } from '#lib/reading/shelf'
import { shortDateTime } from '#lib/time'
import { toolWordsIn } from '#lib/words/tools'
import { PAGES } from '../offline/keeping.ts'
import { tellWorker } from '../offline/worker.ts'
import { made, pageScript } from '../ui/made.ts'
import { keepList, noteHistory, notesHistory, readLists } from './device-shelf.ts'

/** Bytes of a file that is read; two full lists are a tenth of it. */
const LARGEST_FILE = 1_000_000

/**
 * 收藏与历史 as this device holds them: what can be opened without a network is marked, each row can be removed and brought
 * back, all of it exported and taken in. On the offline page only what can be opened is listed.
 */
class PaperShelf extends HTMLElement {
  private readonly words = toolWordsIn(pageScript())
  private readonly offline = 'offline' in this.dataset

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => this.use((target as Element).closest('button')))
    this.addEventListener('change', ({ target }) => void this.changed(target as HTMLInputElement))
    for (const name of ['storage', 'pageshow']) addEventListener(name, () => void this.show())
    if (this.offline)
      addEventListener('online', () =>
        this.say(this.words.onlineAgain, made('a', { href: '', class: 'ml-2 underline' }, this.words.reload)),
      )
    void this.show()
  }

  private async show(): Promise<void> {
    const lists = readLists()
    const kept = await keptPaths()
    for (const name of ['saved', 'history'] as const) {
      const list = lists[name].filter((it) => !this.offline || kept.has(it.path))
      this.find(`ol[data-list=${name}]`)?.replaceChildren(...list.map((it) => this.row(it, name, kept)))
      const [empty, clear] = [this.find(`[data-empty=${name}]`), this.find(`button[value=clear-${name}]`)]
      if (empty) empty.hidden = list.length > 0
      // Without a network an empty list teaches nothing, as long as the other has something to read.
      const section = empty?.closest('section')
      if (section) section.hidden = this.offline && list.length === 0 && (name === 'saved' || lists.saved.some((it) => kept.has(it.path)))
      if (clear) clear.hidden = list.length === 0
    }
    const noting = this.querySelector<HTMLInputElement>('input[name=noting]')
    if (noting) noting.checked = notesHistory()
    this.dataset.ready = ''
  }

  private row({ path, headline, at }: Kept, list: keyof Lists, kept: Set<string>): Node {
    const row = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment
    const [link, time, mark, button] = ['a', 'time', '[data-kept]', 'button'].map((it) => row.querySelector<HTMLElement>(it))
    if (link) {
      link.textContent = headline
      link.setAttribute('href', path)
      link.lang = path.startsWith('/zh-hant/') ? 'zh-Hant' : 'zh-Hans'
    }
    time?.setAttribute('datetime', new Date(at).toISOString())
    time?.replaceChildren(shortDateTime(new Date(at), new Date()))
    if (mark) mark.hidden = this.offline || !kept.has(path)
    if (button) {
      button.dataset.path = path
      button.dataset.from = list
      button.ariaLabel = `${this.words.remove}：${headline}`
      button.hidden = this.offline
    }
    return row
  }

  private use(button: HTMLButtonElement | null): void {
    const { path, from } = button?.dataset ?? {}
    const before = readLists()
    if (path && (from === 'saved' || from === 'history')) {
      const gone = before[from].find((it) => it.path === path)
      this.put({ [from]: withoutStory(before[from], path) })
      this.sayUndone(this.words.removed(gone?.headline ?? ''), before)
    }
    if (button?.value === 'clear-saved' || button?.value === 'clear-history') {
      this.put(button.value === 'clear-saved' ? { saved: [] } : { history: [] })
      this.sayUndone(this.words.cleared, before)
    }
    if (button?.value === 'retry') location.reload()
    if (button?.value === 'export') this.save(exported(before, new Date()))
    if (button?.value === 'import') this.find('input[type=file]')?.click()
  }

  private async changed(field: HTMLInputElement): Promise<void> {
    if (field.name === 'noting') {
      noteHistory(field.checked)
      this.say(field.checked ? this.words.historyOn : this.words.historyOff)
    }
    const file = field.files?.[0]
    if (!file) return
    const read = file.size > LARGEST_FILE ? null : readExported(await file.text())
    field.value = ''
    if (!read) return this.say(this.words.notImported)
    const before = readLists()
    this.put({
      saved: merged(before.saved, read.saved, MOST.saved),
      history: merged(before.history, read.history, MOST.history),
    })
    this.sayUndone(this.words.imported(read.saved.length + read.history.length), before)
  }

  private put(lists: Partial<Lists>): void {
    for (const name of ['saved', 'history'] as const) {
      const list = lists[name]
      if (list && !keepList(name, list)) {
        this.say(this.words.notKept)
        return
      }
    }
    void this.show()
    void tellWorker()
  }

  private save(text: string): void {
    const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    made('a', { href, download: `${this.words.exportedFile}.json` }).click()
    setTimeout(() => URL.revokeObjectURL(href), 10_000)
  }

  private sayUndone(words: string, before: Lists): void {
    const undo = () => {
      this.put(before)
      this.say(this.words.undone)
    }
    this.say(words, made('button', { type: 'button', class: 'ml-2 underline', onclick: undo }, this.words.undo))
  }

  private say(words: string, ...more: Node[]): void {
    this.find('[role=status]')?.replaceChildren(words, ...more)
  }

  private find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector)
  }
}

/** Addresses of the stories that this device can open without a network. */
async function keptPaths(): Promise<Set<string>> {
  if (!('caches' in globalThis) || !(await caches.has(PAGES))) return new Set()
  const pages = await caches.open(PAGES)
  return new Set((await pages.keys()).map(({ url }) => new URL(url).pathname))
}

customElements.define('paper-shelf', PaperShelf)
