import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { scripts } from '#lib/links'
import { handOut } from '#server/press/answer'
import type { NextHandler } from '#server/press/asking'
import { type Counters, newCounters } from '#server/press/counters'
import { createDesk, type Found } from '#server/press/desk'
import { type Edition, FRESH } from '#server/press/edition'
import { createEditions } from '#server/press/editions'
import type { Finishing } from '#server/press/finish'
import { createFlights, type Room } from '#server/press/flights'
import { placeOf, systemPage } from '#server/press/keys'
import { createMissing } from '#server/press/missing'
import { sendPlain } from '#server/press/plain-page'
import { applyGap, applyNews, type News } from '#server/press/refresh'
import { createTightening } from '#server/press/tighten'
import { createTouches } from '#server/press/touches'

export type PressOptions = Partial<Finishing> & {
  /** Next's request handler, or another that answers like it. */
  handler: NextHandler
  /** `SITE_URL` without a trailing slash. */
  origin: string
  /** For all editions together. */
  megabytes: number
  /** Headers of every page, names and values in turn. */
  headers?: string[]
  /** Told of every reader who came by an old address; must be quick. */
  onRedirect?: (path: string) => void
  log?: Record<'info' | 'warn' | 'error', (about: object, message: string) => void>
}

export type Press = {
  /** Hands out a fresh edition if there is one for exactly this address; false if there is none. */
  handReady: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Answers a GET or HEAD whose target the door has checked. Never throws. */
  hand: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Puts rows from the wire into effect. */
  apply: (news: News[]) => void
  /** Makes pages stale that depend on these tags. */
  soften: (...tags: string[]) => void
  /** Expires everything, after a gap in the wire. */
  clear: () => void
  /** Prints the fronts and our own pages, so that they are there when the database is not. */
  warm: () => Promise<void>
  counters: Readonly<Counters>
  size: () => { editions: number; bytes: number; missing: number; waiting: number }
  /** Resolves when nothing waits to be packed tightly. */
  settled: () => Promise<void>
}

/** Seconds after which a reader whom a busy press sent away may try again. */
const COME_BACK = ['Retry-After', '2']

/** The press: prints pages when they change and hands them out when they are asked for. */
export function createPress({ handler, origin, megabytes, headers = [], log = SILENT, ...more }: PressOptions): Press {
  const { readStyle, scriptWords, onRedirect = () => undefined } = more
  const counters = newCounters()
  const editions = createEditions(megabytes * 1_048_576)
  const house = {
    ...{ handler, origin, headers, log, host: new URL(origin).host },
    readStyle: readStyle ?? (async () => ''),
    scriptWords: scriptWords ?? { names: new Set<string>(), properties: new Set<string>() },
  }
  const tightening = createTightening((it) => it.state === FRESH && editions.get(it.page.key) === it)
  const room: Room = { editions, missing: createMissing(), touches: createTouches(), tightening, counters, house }
  const flights = createFlights(room)
  const desk = createDesk(room, flights, log)
  /** Other spellings of an address that need no redirect (`?utm_source=…`). */
  const spellings = new LRUCache<string, string>({ max: 5000 })

  async function hand(req: IncomingMessage, res: ServerResponse) {
    const start = performance.now()
    try {
      const raw = req.url ?? '/'
      const place = placeOf(raw)
      if ('missing' in place) return await answerMissing(req, res, place.missing)
      const { page, moved } = place
      const found = await desk.find(page)
      if (moved) return await answerMoved(req, res, page.key, page.script, found)
      if (raw !== page.key && raw.length < 1000 && typeof found === 'object') spellings.set(raw, page.key)
      await answer(req, res, page.script, found)
      if (typeof found === 'object' && found.how === 'miss') {
        log.info({ code: 'press.printed', page: page.key, status: found.edition.status, ms: since(start) }, 'printed')
      }
    } catch (fault) {
      log.error({ code: 'press.fault', err: fault }, 'the press could not answer')
      sendPlain(res, 500, headers)
    }
  }

  async function answer(req: IncomingMessage, res: ServerResponse, script: 'zh-hans' | 'zh-hant', found: Found) {
    if (found === 'missing') return answerMissing(req, res, script)
    if (found === 'broken') return answerBroken(req, res, script)
    if (found === 'busy') {
      counters.busy += 1
      return sendPlain(res, 503, [...headers, ...COME_BACK])
    }
    counters[found.how === 'stale-if-error' ? 'staleIfError' : found.how] += 1
    found.edition.hits += 1
    countUse(req, found.edition)
    handOut(req, res, found.edition, found.how)
  }

  function countUse(req: IncomingMessage, { redirect }: Edition) {
    if (redirect !== undefined && req.method === 'GET') onRedirect(redirect)
  }

  async function answerMissing(req: IncomingMessage, res: ServerResponse, script: 'zh-hans' | 'zh-hant') {
    counters.missing += 1
    const found = await desk.find(systemPage('missing', script))
    if (typeof found === 'object') handOut(req, res, found.edition, found.how)
    else sendPlain(res, 404, headers)
  }

  async function answerBroken(req: IncomingMessage, res: ServerResponse, script: 'zh-hans' | 'zh-hant') {
    const id = randomUUID()
    log.error({ code: 'press.broken', id, page: req.url?.split('?')[0] }, 'a reader got an error page')
    const found = await desk.find(systemPage('broken', script))
    if (typeof found === 'object') handOut(req, res, found.edition, found.how, ['X-Request-Id', id])
    else sendPlain(res, 500, [...headers, 'X-Request-Id', id], `编号：${id}`)
  }

  /** One hop: where the canonical address itself leads elsewhere or nowhere, that is said at once. */
  async function answerMoved(req: IncomingMessage, res: ServerResponse, key: string, script: 'zh-hans' | 'zh-hant', found: Found) {
    if (found === 'missing') return answerMissing(req, res, script)
    if (typeof found === 'object' && found.edition.status === 410) return answer(req, res, script, found)
    const location = (typeof found === 'object' && found.edition.location) || key
    counters.moved += 1
    if (typeof found === 'object') countUse(req, found.edition)
    res.writeHead(301, ['Location', location, 'Content-Length', '0', 'Cache-Control', 'public, max-age=3600', ...headers])
    res.end()
  }

  const reprint = ({ page }: { page: Parameters<typeof desk.refresh>[0] }) => desk.refresh(page)
  const apply = (news: News[]) => applyNews(news, room, reprint)

  return {
    handReady(req, res) {
      const raw = req.url ?? '/'
      const edition = editions.fresh(raw) ?? editions.fresh(spellings.get(raw) ?? '')
      if (!edition) return false
      edition.hits += 1
      counters.hit += 1
      countUse(req, edition)
      handOut(req, res, edition)
      return true
    },
    hand,
    apply,
    soften: (...tags) => apply([{ event: 'clock', hard: [], soft: tags }]),
    clear: () => applyGap(room, reprint),
    async warm() {
      const fronts = ['/', '/zh-hant'].map(placeOf).flatMap((it) => ('page' in it ? [it.page] : []))
      const own = scripts.flatMap((script) => [systemPage('missing', script), systemPage('broken', script)])
      for (const page of [...fronts, ...own]) await desk.find(page)
    },
    counters,
    size: () => ({ ...editions.size(), missing: room.missing.size(), waiting: flights.waiting() }),
    settled: tightening.settled,
  }
}

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined }
const since = (start: number) => Math.round(performance.now() - start)
