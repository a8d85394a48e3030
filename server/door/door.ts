import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '#server/door/log'
import type { OneEdition } from '#server/door/one-edition'
import { PAGE_HEADERS } from '#server/door/security-headers'
import type { Shelf } from '#server/door/shelf'
import { faultOfTarget } from '#server/door/target-faults'
import { type PlainStatus, sendPlain } from '#server/press/plain-page'
import type { Press } from '#server/press/press'

type Answer = (req: IncomingMessage, res: ServerResponse) => Promise<unknown>
type AnswerPath = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<boolean>

export type Rooms = {
  press: Pick<Press, 'handReady' | 'hand'>
  /** Leads readers back from an edition that is switched off. */
  oneEdition: Pick<OneEdition, 'leadBack'>
  shelf: Shelf
  media: (req: IncomingMessage, res: ServerResponse, path: string) => Promise<void>
  /** The pictures that stand for a renamed paper. */
  marks: AnswerPath
  machineRoom: AnswerPath
  browserFiles: AnswerPath
  /** What pages tell of their readers. */
  readings: AnswerPath
  newsroom: (req: IncomingMessage, res: ServerResponse, area: 'admin' | 'api') => Promise<void>
  /** A working copy for whoever holds a link to it. */
  preview: (req: IncomingMessage, res: ServerResponse, path: string) => Promise<void>
  /** Under `next dev` Next itself answers for pages and files. */
  next?: Answer | undefined
}

const READING = 'GET, HEAD'

/** The front door: looks at a request and leads it to the first that knows it. A printed page is handed out at once. */
export function createDoor(rooms: Rooms) {
  return (req: IncomingMessage, res: ServerResponse): void => {
    const reading = req.method === 'GET' || req.method === 'HEAD'
    if (reading && (rooms.oneEdition.leadBack(req, res) || rooms.press.handReady(req, res))) return
    const raw = req.url ?? ''
    const refuse = (status: PlainStatus, ...more: string[]) => sendPlain(res, status, [...PAGE_HEADERS, ...more])
    const fault = faultOfTarget(raw)
    if (fault) {
      refuse(fault, 'Connection', 'close')
      return
    }
    lead(req, res, raw, reading, refuse).catch((err) => {
      log.error({ code: 'door.fault', err }, 'a request could not be answered')
      refuse(500)
    })
  }

  async function lead(
    req: IncomingMessage,
    res: ServerResponse,
    raw: string,
    reading: boolean,
    refuse: (s: PlainStatus, ...h: string[]) => void,
  ) {
    const [path = ''] = raw.split('?', 1)
    if (req.method === 'TRACE' || req.method === 'CONNECT') return refuse(405, 'Allow', READING)
    if (isUnder(path, '/admin')) return rooms.newsroom(req, res, 'admin')
    if (await rooms.readings(req, res, path)) return
    if (isUnder(path, '/api')) return rooms.newsroom(req, res, 'api')
    if (path.startsWith('/preview/')) return rooms.preview(req, res, path)
    if (!reading && !rooms.next) return refuse(405, 'Allow', READING)

    if (reading && (await rooms.marks(req, res, path))) return
    if (reading && rooms.shelf.handReady(req, res, path)) return
    if (path.startsWith('/media/')) return rooms.media(req, res, path)
    if (await rooms.machineRoom(req, res, path)) return
    if (await rooms.browserFiles(req, res, path)) return
    if (rooms.next) return void (await rooms.next(req, res))
    if (await rooms.shelf.hand(req, res, path)) return
    // Nothing else lives there, and a missing script should not cost a printed page.
    if (path.startsWith('/_next/') || path.startsWith('/islands/')) return refuse(404)
    return rooms.press.hand(req, res)
  }
}

const isUnder = (path: string, area: string) => path === area || path.startsWith(`${area}/`)
