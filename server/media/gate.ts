import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { type FileAsked, findFile, listReleased, storyShows } from '#db/media/released'
import { playableName } from '#lib/media/names'
import { may } from '#lib/permissions'
import { storiesPassed } from '#server/auth/preview-pass'
import { whoIs } from '#server/auth/session'
import { log } from '#server/door/log'

/** May a file be handed out, to everybody or to this one alone? `moved`: it was replaced, and this is its name now. */
export type Verdict =
  | { outcome: 'public'; id: number }
  | { outcome: 'private' | 'missing' | 'unknown' }
  | { outcome: 'moved'; name: string }

/** Somebody without a session who may see one file all the same, with the link to a preview in hand, say. */
export type Guest = (req: IncomingMessage, media: number) => Promise<boolean>

export type MediaGate = {
  judge: (req: IncomingMessage, name: string) => Promise<Verdict>
  /** Puts rows from the wire into effect. */
  apply: (rows: { hard: string[] }[]) => void
  /** Forgets what it knows, after a gap in the wire, and learns it anew. */
  learn: () => Promise<void>
}

type Sources = { find: (hash: string) => Promise<FileAsked | null>; released: () => Promise<{ id: number; hash: string }[]> }
const PAPER: Sources = { find: findFile, released: listReleased }

/**
 * Keeps unreleased media inside: a file is public when something that readers have names it. Those are known by heart, so that
 * most questions cost nothing and a locked database closes no picture; the wire tells which go. A file newly released is found
 * by asking, at once: a page and its pictures become public in one transaction.
 */
export function createMediaGate(guest: Guest = holdsPreview, sources = PAPER): MediaGate {
  const released = new Map<string, number>()
  /** Counts what was taken back, so that an answer from before is not remembered after. */
  let takenBack = 0

  const keepOut = (ids: Set<number>) => {
    takenBack += 1
    for (const [hash, id] of released) if (ids.has(id)) released.delete(hash)
  }

  async function judge(req: IncomingMessage, name: string): Promise<Verdict> {
    const hash = /^([0-9a-f]{16})(?:-[0-9a-f]{8})?(?:-\d{1,5})?\.\w{3,4}$/.exec(name)?.[1]
    if (!hash) return { outcome: 'missing' }
    const id = released.get(hash)
    if (id !== undefined) return { outcome: 'public', id }
    const before = takenBack
    const file = await sources.find(hash)
    if (!file) return { outcome: 'missing' }
    if (file.released && file.hash === hash) {
      if (before === takenBack) released.set(hash, file.id)
      return { outcome: 'public', id: file.id }
    }
    const allowed = file.released || (await isStaff(req)) || (await guest(req, file.id))
    if (!allowed) return { outcome: 'missing' }
    return file.hash === hash ? { outcome: 'private' } : { outcome: 'moved', name: nameNow(file, name) }
  }

  return {
    judge: (req, name) =>
      judge(req, name).catch((err) => {
        log.error({ code: 'media.unknown', err }, 'whether a file is public could not be found out')
        return { outcome: 'unknown' }
      }),
    apply(rows) {
      const ids = rows.flatMap((row) => row.hard).flatMap((it) => (it.startsWith('media:') ? [Number(it.slice(6))] : []))
      if (ids.length > 0) keepOut(new Set(ids))
    },
    async learn() {
      takenBack += 1
      released.clear()
      const before = takenBack
      const all = await sources.released()
      if (before === takenBack) for (const { id, hash } of all) released.set(hash, id)
    },
  }
}

/** A page of the library asks for fifty pictures at once: who asks is looked up once for all of them. */
const known = new LRUCache<string, Promise<boolean>>({ max: 500, ttl: 2000 })

function isStaff(req: IncomingMessage): Promise<boolean> {
  const { cookie } = req.headers
  if (!cookie) return Promise.resolve(false)
  const before = known.get(cookie)
  if (before) return before
  const asking = whoIs(new Headers({ cookie })).then((staff) => staff !== null && may(staff.role, 'media.upload'))
  known.set(cookie, asking)
  asking.catch(() => known.delete(cookie))
  return asking
}

/** Whoever holds an open link to a preview may see what that story's working copy shows, and nothing else. */
async function holdsPreview(req: IncomingMessage, media: number): Promise<boolean> {
  for (const story of await storiesPassed(req.headers.cookie)) if (await storyShows(story, media)) return true
  return false
}

/** The name that a replaced file's name leads to: the same format, in the nearest width that is not smaller. */
function nameNow({ kind, hash, mime, widths }: FileAsked, asked: string): string {
  if (kind !== 'picture') return playableName(hash, mime)
  const [, width, format] = /-(\d+)\.(\w+)$/.exec(asked) ?? []
  return `${hash}-${widths.find((it) => it >= Number(width)) ?? widths.at(-1)}.${format}`
}
