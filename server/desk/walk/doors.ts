import { globSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import inject from 'light-my-request'
import { autoImplementMethods } from 'next/dist/server/route-modules/app-route/helpers/auto-implement-methods.js'
import { createDoor } from '#server/door/door'
import { createNewsroomDoor } from '#server/door/newsroom'
import { standIn } from '#server/press/stand-in'

type Params = Record<string, string | string[]>

/** The routes under /api as the file tree has them: `admin/stories/[id]`. */
export const routesInTree = globSync('app/api/**/route.ts').map((file) => file.slice('app/api/'.length, -'/route.ts'.length))

const parts = (path: string) => path.split('/')
/** What is written out goes before what is left open, as Next has it. */
const openness = (path: string) => parts(path).map((part) => (part.startsWith('[...') ? '2' : part.startsWith('[') ? '1' : '0'))
const ranked = [...routesInTree].sort((a, b) => openness(a).join('').localeCompare(openness(b).join('')))

/**
 * The paper's front door with all its routes behind it, without a socket and without a build. Next itself stands aside: which
 * route an address means is found here, and which methods it has Next's own function says. Each request comes from another
 * machine, or all of them `from` one.
 */
export function openDoors(from?: string) {
  const nowhere = async () => undefined
  const door = createDoor({
    press: standIn({}).press,
    oneEdition: { leadBack: () => false },
    shelf: { handReady: () => false, hand: async () => false } as never,
    media: nowhere,
    marks: async () => false,
    machineRoom: async () => false,
    browserFiles: async () => false,
    readings: async () => false,
    newsroom: createNewsroomDoor(behind, false),
    preview: nowhere,
  })
  // There is no line here that could be slow.
  const untimed = { setTimeout: () => undefined }
  const withoutSocket = (req: { socket: object }, res: object) => {
    Object.assign(req.socket, untimed)
    return door(Object.assign(req, untimed) as never, res as never)
  }
  let visitors = 0
  return async (asked: { method: string; url: string; headers?: Record<string, string>; payload?: string | Buffer }) => {
    visitors += 1
    const remoteAddress = from ?? `10.${visitors >> 16}.${(visitors >> 8) & 255}.${visitors & 255}`
    return inject(withoutSocket, { ...asked, method: asked.method as 'GET', remoteAddress })
  }
}

async function behind(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? '', 'http://localhost:3000')
  const { route, params } = find(url.pathname.slice('/api/'.length))
  const module = (await import(/* @vite-ignore */ resolve(`app/api/${route}/route.ts`))) as Parameters<typeof autoImplementMethods>[0]
  const method = req.method ?? ''
  const work = autoImplementMethods(module)[method as 'GET']
  const request = new Request(url, {
    method,
    headers: Object.entries(req.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: Readable.toWeb(req), duplex: 'half' }),
  } as RequestInit)
  const answer = (await work(request as never, { params: Promise.resolve(params) })) as Response
  const cookies = answer.headers.getSetCookie()
  res.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) })
  res.end(Buffer.from(await answer.arrayBuffer()))
}

function find(path: string): { route: string; params: Params } {
  for (const route of ranked) {
    const params = fits(parts(route), parts(path))
    if (params) return { route, params }
  }
  throw new Error(`No route for ${path}`)
}

function fits(route: string[], path: string[]): Params | null {
  const params: Params = {}
  for (const [i, part] of route.entries()) {
    const said = path[i]
    if (said === undefined) return null
    if (part.startsWith('[...')) return { ...params, [part.slice(4, -1)]: path.slice(i) }
    if (part.startsWith('[')) params[part.slice(1, -1)] = decodeURIComponent(said)
    else if (part !== said) return null
  }
  return route.length === path.length ? params : null
}
