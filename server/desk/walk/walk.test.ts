import { mkdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-walk-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
  return process.env.DATA_DIR
})

const { env } = await import('#lib/env')
const { listDeeds } = await import('#db/audit/queries')
const { freshDatabase, switchOff } = await import('#db/testing')
const { staffRoles } = await import('#lib/permissions')
const { cookiesOf, giveSecondFactor } = await import('#server/auth/testing-second-factor')
const { employ, ownHeaders, PASSWORD, signIn } = await import('#server/desk/testing')
const { openDoors, routesInTree } = await import('#server/desk/walk/doors')
const { houseDeeds } = await import('#server/desk/walk/house-deeds')
const { settingsDeeds } = await import('#server/desk/walk/settings-deeds')
const { mediaDeeds } = await import('#server/desk/walk/media-deeds')
const { pageDeeds } = await import('#server/desk/walk/page-deeds')
const { key } = await import('#server/desk/walk/scene')
const { storyDeeds } = await import('#server/desk/walk/story-deeds')
const { taxonomyDeeds } = await import('#server/desk/walk/taxonomy-deeds')
const { doors } = await import('#server/desk/walk/table')
type Employed = Awaited<ReturnType<typeof employ>>
type Role = (typeof staffRoles)[number]
type Sent = import('#server/desk/walk/scene').Sent

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']
const deeds = { ...storyDeeds, ...mediaDeeds, ...houseDeeds, ...settingsDeeds, ...taxonomyDeeds, ...pageDeeds }
const send = openDoors()

let close: () => Promise<void>
let site: Server
let colleague: Employed
const staffed = {} as Record<Role, Employed>
/** What strangers bring: nothing, the session of somebody shut out, and the half of a sign-in. */
const strangers: Record<string, Record<string, string>> = {}

let drawn = 0
const picture = () => {
  drawn += 1
  return sharp({ create: { width: 8, height: 8, channels: 3, background: { r: drawn >> 8, g: drawn & 255, b: 90 } } })
    .png()
    .toBuffer()
}

beforeAll(async () => {
  close = await freshDatabase()
  for (const it of ['media', 'incoming', 'originals']) mkdirSync(`${folder}/${it}`, { recursive: true })
  site = createServer(async (_, response) => response.end(await picture())).listen(0, '127.0.0.1')
  await new Promise((resolve) => site.once('listening', resolve))
  env.MEDIA_IMPORT_HOSTS.push(`127.0.0.1:${(site.address() as AddressInfo).port}`)
  for (const role of staffRoles) staffed[role] = await employ(role)
  colleague = await employ('editor')
  const gone = await employ('admin')
  await switchOff(gone.id)
  const half = await employ('admin')
  await giveSecondFactor(half)
  const first = await signIn(half.email, PASSWORD, { 'x-forwarded-for': '198.51.100.7' })
  Object.assign(strangers, { nobody: ownHeaders, 'shut out': gone.headers, 'half in': { ...ownHeaders, cookie: cookiesOf(first) } })
})
afterAll(async () => {
  site.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const address = (path: string, { params = {}, asked }: Sent) => {
  const named = path.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name) => String(params[name] ?? 1))
  return `/api/${named}${asked ? `?${asked}` : ''}`
}
async function walkThrough(method: string, path: string, sent: Sent, headers: Record<string, string>) {
  const payload = sent.bytes ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body))
  const type = sent.bytes ? { 'content-type': 'application/octet-stream' } : {}
  return send({
    ...{ method, url: address(path, sent), headers: { ...headers, ...type, ...sent.headers } },
    ...(payload === undefined ? {} : { payload }),
  })
}
const newest = async () => (await listDeeds({}, 1))[0]

/** Something of the colleague's that a door is about, and what to send there. A door without a line only asks. */
async function prepare(door: string, role: Role): Promise<Sent> {
  const scene = { who: staffed[role], role, colleague: { id: colleague.id, name: colleague.name }, picture }
  const at = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const make = deeds[door] ?? (door.startsWith('GET admin/stories/[id]') ? storyDeeds['GET admin/stories/[id]'] : undefined)
  return (await make?.({ ...scene, site: at })) ?? {}
}

test('what may be sent is told for every door that changes something, and for no other that there is not', () => {
  const changing = doors.filter((it) => it.method !== 'GET').map((it) => `${it.method} ${it.path}`)
  const known = new Set(doors.map((it) => `${it.method} ${it.path}`))
  expect(changing.filter((it) => !(it in deeds))).toEqual([])
  expect(Object.keys(deeds).filter((it) => !known.has(it))).toEqual([])
})

describe.each(doors)('$method $path', ({ method, path, status, audit, permission }) => {
  test.each(staffRoles)('%s is answered as the table says, and what they did is written down', async (role) => {
    const sent = await prepare(`${method} ${path}`, role)
    const before = (await newest())?.id ?? 0
    const answer = await walkThrough(method, path, sent, staffed[role].headers)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(status[role])
    const written = (await listDeeds({}, 5)).filter((it) => it.id > before)
    if (answer.statusCode < 300 && audit) expect(written.map((it) => it.action)).toContain(audit)
    else expect(written).toEqual([])
    if (permission) for (const it of written) expect(it.name).toBe(role)
  })

  test('strangers are answered as the table says, and change nothing', async () => {
    // Who is sent away uses nothing up.
    const once = status.nobody < 400 ? null : await prepare(`${method} ${path}`, 'reporter')
    for (const [stranger, headers] of Object.entries(strangers)) {
      const { headers: own, ...sent } = once ?? (await prepare(`${method} ${path}`, 'reporter'))
      const { cookie: _, ...more } = own ?? {}
      const before = (await newest())?.id
      const answer = await walkThrough(method, path, { ...sent, headers: more }, headers)
      expect(`${stranger} ${answer.statusCode}`).toBe(`${stranger} ${status.nobody}`)
      if (status.nobody >= 400) expect((await newest())?.id).toBe(before)
      if (status.nobody === 401) expect(answer.json()).toEqual({ error: '登录已失效，请重新登录', code: 'signed-out' })
    }
  })
})

describe('methods that a door does not have', () => {
  const everybody = () => [...Object.values(strangers), ...staffRoles.map((role) => staffed[role].headers)]
  test.each(routesInTree.filter((it) => !it.startsWith('[')))('%s', async (path) => {
    const has = new Set(doors.filter((it) => it.path === path).map((it) => it.method))
    const before = (await newest())?.id
    for (const headers of everybody()) {
      for (const method of METHODS.filter((it) => !has.has(it) && !(it === 'HEAD' && has.has('GET')))) {
        const answer = await walkThrough(method, path, {}, headers)
        expect(`${method} ${answer.statusCode}`).toBe(`${method} ${method === 'OPTIONS' ? 204 : 405}`)
        expect(answer.body === '' || method === 'TRACE').toBe(true)
        if (method === 'OPTIONS') expect(answer.headers['access-control-allow-origin']).toBeUndefined()
      }
    }
    expect((await newest())?.id).toBe(before)
  })

  test('HEAD is answered as GET is, to each person', async () => {
    for (const { path, method } of doors.filter((it) => it.method === 'GET')) {
      for (const role of staffRoles) {
        const sent = await prepare(`${method} ${path}`, role)
        const [get, head] = [
          await walkThrough('GET', path, sent, staffed[role].headers),
          await walkThrough('HEAD', path, sent, staffed[role].headers),
        ]
        expect(`${path} ${head.statusCode} ${head.body}`).toBe(`${path} ${get.statusCode} `)
      }
    }
  })
})

const EXTRA = [
  { status: 'published' },
  { role: 'admin' },
  { authorId: 1 },
  { createdBy: 'x' },
  { publishedAt: '2020-01-01T00:00:00Z' },
  { permissions: ['*'] },
  { embargoUntil: null },
].map((it) => JSON.stringify(it).slice(1, -1))

describe('a field that nobody asked for, also by way of __proto__, is refused and changes nothing', () => {
  // Four doors take no JSON but the bytes of a file.
  const taking = doors.filter(
    (it) =>
      it.method !== 'GET' &&
      !['POST admin/media', 'PATCH admin/media/uploads/[id]', 'POST admin/redirects/check', 'POST admin/redirects/import'].includes(
        `${it.method} ${it.path}`,
      ),
  )
  test.each(taking)('$method $path', async ({ method, path }) => {
    const { body, ...sent } = await prepare(`${method} ${path}`, 'admin')
    const inside = JSON.stringify(body ?? {}).slice(1, -1)
    const before = (await newest())?.id
    for (const extra of [...EXTRA, '"__proto__":{"role":"admin"}']) {
      // Some doors ask for a field of that name.
      if (Object.keys(JSON.parse(`{${extra}}`)).some((it) => Object.hasOwn((body as object | undefined) ?? {}, it))) continue
      const answer = await send({
        ...{ method, url: address(path, sent), headers: { ...staffed.admin.headers, ...sent.headers } },
        payload: `{${[inside, extra].filter(Boolean).join(',')}}`,
      })
      expect(`${extra} ${answer.statusCode}`).toBe(`${extra} 422`)
    }
    expect((await newest())?.id).toBe(before)
  })
})

/** That somebody has seen the tour of their own paper is no secret. */
const HARMLESS = ['admin/first-steps']
const grave = doors.filter(
  (it) => it.method !== 'GET' && ['staff.manage', 'settings.change'].includes(it.permission ?? '') && !HARMLESS.includes(it.path),
)

describe('what concerns people and settings asks for the password again half an hour after it was given', () => {
  test.each(grave)('$method $path', async ({ method, path }) => {
    const sent = await prepare(`${method} ${path}`, 'admin')
    const before = (await newest())?.id
    vi.useFakeTimers({ now: Date.now() + 31 * 60_000, toFake: ['Date'] })
    const answer = await walkThrough(method, path, sent, staffed.admin.headers)
    vi.useRealTimers()
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'sign-in-again'])
    expect((await newest())?.id).toBe(before)
  })
})

test('what somebody else has begun to upload is, to everybody else, not there', async () => {
  const sent = await prepare('PATCH admin/media/uploads/[id]', 'editor')
  for (const other of ['reporter', 'chief', 'admin'] as const) {
    for (const method of ['GET', 'POST', 'DELETE', 'PATCH']) {
      const asked = method === 'PATCH' ? sent : { params: sent.params ?? {}, ...(method === 'GET' ? {} : { body: {} }) }
      expect((await walkThrough(method, 'admin/media/uploads/[id]', asked, staffed[other].headers)).statusCode).toBe(404)
    }
  }
  expect((await walkThrough('PATCH', 'admin/media/uploads/[id]', sent, staffed.editor.headers)).statusCode).toBe(200)
})

test('an address under /api that is no door is a clear 404, whoever asks and however', async () => {
  for (const method of METHODS.filter((it) => it !== 'TRACE')) {
    const answer = await send({ method, url: `/api/admin/${key()}`, headers: staffed.admin.headers })
    expect(`${method} ${answer.statusCode}`).toBe(`${method} ${method === 'OPTIONS' ? 204 : 404}`)
  }
})
