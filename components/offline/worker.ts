import { offlinePaths } from '#lib/reading/shelf'
import { readLists } from '../reading/device-shelf.ts'
import { storyHere } from '../reading/story-here.ts'
import type { Wishes } from './keeping.ts'

/** Where the worker lies, as the page says; a paper that has turned it off says nothing. */
const address = () => document.querySelector<HTMLScriptElement>('script[data-worker]')?.dataset.worker

/** Starts the worker when the page has done everything else, or takes it away where the paper no longer wants one. */
export async function startWorker(): Promise<void> {
  const workers = navigator.serviceWorker
  if (!workers) return
  const at = address()
  if (at) return void (await workers.register(at, { updateViaCache: 'none' }))
  for (const it of await workers.getRegistrations()) await it.unregister()
  for (const name of await caches.keys()) if (name.startsWith('paper-')) await caches.delete(name)
}

/** Tells the worker what this device shall be able to read without a network. */
export async function tellWorker(): Promise<void> {
  if (!address() || !navigator.serviceWorker) return
  const { active } = await navigator.serviceWorker.ready
  const wishes: Wishes = {
    paths: offlinePaths(readLists()),
    here: storyHere()?.path ?? null,
    seen: [...document.images].filter((it) => it.naturalWidth > 0).map((it) => new URL(it.currentSrc).pathname),
    wide: Math.round(innerWidth * devicePixelRatio),
    sparing: document.documentElement.dataset.lite === 'on',
  }
  active?.postMessage(wishes)
}
