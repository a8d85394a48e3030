import { ask, type Reply } from '#components/newsroom/ask'
import type { DeskPicture, EditorLinks } from '#components/newsroom/editor/types'
import { upload } from '#components/newsroom/editor/upload'

/** A picture that stands in the text by its place only, until it is on the desk. `key` tells it from others. */
export type Awaited = { key: string; src: string; alt: string; caption: string }
/** The doors by which a picture comes. */
type BringLinks = Pick<EditorLinks, 'media' | 'importMedia'>
type Filed = Reply<{ media: DeskPicture }>

/** Files that were on the clipboard or dropped, by the key of their place. */
const files = new Map<string, File>()
/** What was begun, so that a place that is moved or drawn anew asks nothing twice. */
const begun = new Map<string, Promise<Filed>>()

/** At a time so many: the line is the writer's, too. */
const AT_ONCE = 2
let busy = 0
const waiting: (() => void)[] = []

export const newKey = (): string => crypto.randomUUID()

/** The bytes for a place, when they are at hand already. */
export function keepFile(key: string, file: File): void {
  files.set(key, file)
}

/** Brings a picture to the desk, once, and answers it as filed. */
export function bring(it: Awaited, links: BringLinks): Promise<Filed> {
  const known = begun.get(it.key)
  if (known) return known
  const filed = inTurn(() => fetchIt(it, links))
  begun.set(it.key, filed)
  return filed
}

/** Lets a picture be tried again, with another file if there is one. */
export function tryAgain(key: string, file?: File): void {
  begun.delete(key)
  if (file) files.set(key, file)
}

async function fetchIt({ key, src }: Awaited, links: BringLinks): Promise<Filed> {
  const file = files.get(key) ?? fileOf(src)
  if (file) return upload(links.media, file)
  if (/^https?:/.test(src)) return ask('POST', links.importMedia, { href: src })
  return { ok: false, status: 0, error: '图片还在原来的电脑或网页里，这里读不到', reasons: [], body: {} }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  busy += 1
  try {
    return await work()
  } finally {
    busy -= 1
    waiting.shift()?.()
  }
}

/** A picture whose bytes stand in its address. */
function fileOf(src: string): File | null {
  const [, type, coded = ''] = /^data:(image\/[\w.+-]+);base64,([\s\S]+)$/.exec(src) ?? []
  if (!type) return null
  try {
    const bytes = Uint8Array.from(atob(coded.replace(/\s/g, '')), (it) => it.charCodeAt(0))
    return new File([bytes], `pasted.${type.slice(6)}`, { type })
  } catch {
    return null
  }
}
