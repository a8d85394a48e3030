import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBrowserFiles } from '#server/door/browser-files'
import { createDoor } from '#server/door/door'
import { createListener } from '#server/door/listen'
import { log } from '#server/door/log'
import { createMachineRoom } from '#server/door/machine-room'
import { createMediaDoor } from '#server/door/media'
import { createNewsroomDoor } from '#server/door/newsroom'
import { createPreviewDoor } from '#server/door/preview'
import { PAGE_HEADERS } from '#server/door/security-headers'
import { createShelf } from '#server/door/shelf'
import { listShelfFiles } from '#server/door/shelf-files'
import { standIn } from '#server/press/stand-in'
import { takeReadings } from '#server/stats/reading-door'

log.level = 'silent'
const folder = mkdtempSync(join(tmpdir(), 'door-'))
let server: Server
let port = 0
let ready = true

beforeAll(async () => {
  for (const it of ['media', 'public/islands', 'dist/static/chunks']) mkdirSync(join(folder, it), { recursive: true })
  writeFileSync(join(folder, 'media/abc-640.webp'), 'x'.repeat(1000))
  writeFileSync(join(folder, 'media/evil.html'), '<script>')
  writeFileSync(join(folder, 'secret.webp'), 'secret')
  symlinkSync(join(folder, 'secret.webp'), join(folder, 'media/link.webp'))
  writeFileSync(join(folder, 'public/islands/main-K7QZ2M4X.js'), 'let x = 1\n'.repeat(50))
  writeFileSync(join(folder, 'public/.env'), 'SECRET=1')
  writeFileSync(join(folder, 'dist/static/chunks/a.js'), 'let y')

  const { press } = standIn({ '/zh-hans': { tags: ['front'] } }, { headers: PAGE_HEADERS })
  const next = async (req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => {
    res.end(JSON.stringify({ method: req.method, url: req.url, headers: req.headers }))
  }
  const handle = createDoor({
    press,
    oneEdition: { leadBack: () => false },
    shelf: createShelf(await listShelfFiles(join(folder, 'public'), join(folder, 'dist'))),
    media: createMediaDoor(join(folder, 'media'), { judge: async () => ({ outcome: 'public', id: 1 }) }),
    marks: async () => false,
    machineRoom: createMachineRoom(async () => ({ ready, checks: { disk: 'ok' } })),
    browserFiles: createBrowserFiles({ worker: true, readWorker: async () => '// worker', traditional: () => true }),
    readings: takeReadings,
    newsroom: createNewsroomDoor(next, false),
    preview: createPreviewDoor(createNewsroomDoor(next, false)),
  })
  server = createListener(handle)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.closeAllConnections())

/** Sends exactly these bytes and reads until the server closes. */
function raw(request: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let answer = ''
    socket
      .on('data', (it) => (answer += it))
      .on('close', () => done(answer))
      .on('error', fail)
  })
}
const ask = (target: string, method = 'GET', more = '') =>
  raw(`${method} ${target} HTTP/1.1\r\nHost: paper.test\r\nConnection: close\r\n${more}\r\n`)
const status = (answer: string) => Number(answer.slice(9, 12))

describe('the door', () => {
  test.each([
    ['GET', '/', 200],
    ['HEAD', '/', 200],
    ['GET', '/nothing', 404],
    ['GET', '/%00', 400],
    ['GET', '/%zz', 400],
    ['GET', '/a\\b', 400],
    ['GET', 'http://evil.test/', 400],
    ['GET', `/${'a'.repeat(9000)}`, 414],
    ['POST', '/', 405],
    ['TRACE', '/', 405],
    ['TRACE', '/api/x', 405],
    ['OPTIONS', '/a/1-x', 405],
    ['POST', '/admin', 405],
    ['GET', '//admin', 404],
    ['GET', '/%61dmin', 404],
    ['GET', '/_next/data/x.json', 404],
    ['GET', '/_next/image?url=x', 404],
    ['GET', '/.env', 404],
    ['GET', '/islands/../.env', 404],
    ['GET', '/media/../secret.webp', 404],
    ['GET', '/media/..%2fsecret.webp', 404],
    ['GET', '/media/%2e%2e/secret.webp', 404],
    ['GET', '/media/link.webp', 404],
    ['GET', '/media/evil.html', 404],
    ['GET', '/media/', 404],
  ])('%s %.60s answers %d', async (method, target, expected) => {
    const answer = await ask(target, method)
    expect(status(answer)).toBe(expected)
    expect(answer).toMatch(/^X-Content-Type-Options: nosniff\r$/m)
    expect(answer).not.toContain('secret')
  })

  test('refusals name what is allowed and speak Chinese', async () => {
    const answer = await ask('/', 'DELETE')
    expect(answer).toMatch(/^Allow: GET, HEAD\r$/m)
    expect(answer).toContain('不支持这种请求')
  })

  test('CONNECT, upgrades and requests with two lengths go nowhere', async () => {
    expect(status(await raw('CONNECT evil.test:443 HTTP/1.1\r\nHost: a\r\n\r\n'))).toBe(405)
    expect(await raw('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toBe('')
    expect(status(await raw('POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'))).toBe(
      400,
    )
    expect(status(await ask('/', 'GET', `X: ${'a'.repeat(17_000)}\r\n`))).toBe(431)
  })

  test('a body of a gigabyte is refused before it is sent', async () => {
    expect(status(await ask('/api/x', 'POST', `Content-Length: ${2 ** 30}\r\n`))).toBe(413)
  })

  test('every page of the newsroom has a nonce of its own, which Next is told, and is never stored', async () => {
    const [one, two] = await Promise.all([ask('/admin'), ask('/admin/stories?x=1')])
    const nonce = (answer: string) => /^Content-Security-Policy: .*script-src 'self' 'nonce-([^']+)' 'strict-dynamic'/m.exec(answer)?.[1]
    expect(nonce(one)).toBeTruthy()
    expect(nonce(one)).not.toBe(nonce(two))
    expect(one).toContain(`"content-security-policy":"default-src 'self'; script-src 'self' 'nonce-${nonce(one)}'`)
    expect(one).not.toContain('unsafe')
    expect(one).toMatch(/^Cache-Control: no-store\r$/m)
    expect(await ask('/api/x')).toMatch(/^Cache-Control: no-store\r$/m)
  })

  test('a preview is framed by the editor alone, and nothing else is', async () => {
    const framing = async (path: string) => {
      const answer = await ask(path)
      const policy = (name: string) => new RegExp(`^Content-Security-Policy: .*${name} ('[a-z]+')`, 'm').exec(answer)?.[1]
      return [policy('frame-ancestors'), policy('frame-src'), /^X-Frame-Options: (\w+)/m.exec(answer)?.[1]]
    }
    expect(await framing('/admin/stories/7/preview?script=zh-hant')).toEqual(["'self'", "'none'", 'SAMEORIGIN'])
    expect(await framing('/admin/pages/7/preview?script=zh-hant')).toEqual(["'self'", "'none'", 'SAMEORIGIN'])
    expect(await framing('/admin/stories/7')).toEqual(["'none'", "'self'", 'DENY'])
    for (const path of ['/admin', '/admin/stories', '/admin/stories/7/preview/x', '/admin/stories/x/preview', '/admin/sign-in'])
      expect(await framing(path), path).toEqual(["'none'", "'none'", 'DENY'])
  })

  test('what was never a preview link is not found, and listed nowhere', async () => {
    for (const path of ['/preview/', '/preview/x', `/preview/1.1795000000.${'A'.repeat(43)}`, '/preview/1.1795000000.x/../../admin']) {
      const answer = await ask(path)
      expect(status(answer), path).toBe(404)
      expect(answer).toMatch(/^X-Robots-Tag: noindex, nofollow, noarchive\r$/m)
      expect(answer).toMatch(/^Cache-Control: no-store\r$/m)
    }
  })
})

describe('readings', () => {
  const told = '{"story":1}'
  test('whatever is told is answered with nothing, and what is too long is not listened to', async () => {
    const answer = await ask('/api/read', 'POST', `Content-Length: ${told.length}\r\n\r\n${told}`)
    expect(status(answer)).toBe(204)
    expect(answer).toMatch(/^Cache-Control: no-store\r$/m)
    expect(status(await ask('/api/read', 'POST', 'Content-Length: 1\r\n\r\n{'))).toBe(204)
    const long = `POST /api/read HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${`64\r\n${'x'.repeat(100)}\r\n`.repeat(3)}`
    for (const it of [long, 'POST /api/read HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\nx'])
      expect(await raw(it)).toMatch(/^HTTP\/1\.1 204 [\s\S]*^Connection: close\r$/m)
  })

  test('a reading is only ever told', async () => {
    const answer = await ask('/api/read')
    expect([status(answer), /^Allow: (.*)\r$/m.exec(answer)?.[1]]).toEqual([405, 'POST'])
  })
})

describe('files', () => {
  test('a script of ours is packed and never asked for again', async () => {
    const answer = await ask('/islands/main-K7QZ2M4X.js', 'GET', 'Accept-Encoding: gzip\r\n')
    expect(answer).toMatch(/^Cache-Control: public, max-age=31536000, immutable\r$/m)
    expect(answer).toMatch(/^Content-Encoding: gzip\r$/m)
    expect(await ask('/_next/static/chunks/a.js?dpl=1')).toMatch(/immutable/)
  })

  test('media come in ranges, with a fixed type', async () => {
    const whole = await ask('/media/abc-640.webp')
    expect([status(whole), /^Content-Type: (.*)\r$/m.exec(whole)?.[1]]).toEqual([200, 'image/webp'])
    expect(whole).toMatch(/^Content-Security-Policy: default-src 'none'.*sandbox\r$/m)
    const part = await ask('/media/abc-640.webp', 'GET', 'Range: bytes=10-19\r\n')
    expect([status(part), part.includes('Content-Range: bytes 10-19/1000'), part.endsWith('\r\n\r\nxxxxxxxxxx')]).toEqual([206, true, true])
    expect(status(await ask('/media/abc-640.webp', 'GET', 'Range: bytes=5000-\r\n'))).toBe(416)
  })
})

describe('the machine room', () => {
  test('health is the process, readiness may be red, and why is told only to those inside', async () => {
    ready = false
    expect(status(await ask('/healthz'))).toBe(200)
    const inside = await ask('/readyz')
    expect([status(inside), inside.includes('disk')]).toEqual([503, true])
    const outside = await ask('/readyz', 'GET', 'X-Forwarded-For: 1.2.3.4\r\n')
    expect([status(outside), outside.includes('disk')]).toEqual([503, false])
    ready = true
    expect(status(await ask('/readyz'))).toBe(200)
  })

  test('metrics are for those inside', async () => {
    expect(status(await ask('/metrics'))).toBe(200)
    expect(status(await ask('/metrics', 'GET', 'X-Forwarded-For: 1.2.3.4\r\n'))).toBe(403)
    expect(status(await ask('/metrics', 'GET', 'X-Forwarded-For: 1.2.3.4\r\nAuthorization: Bearer undefined\r\n'))).toBe(403)
  })
})
