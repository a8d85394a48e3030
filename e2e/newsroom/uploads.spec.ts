import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import sharp from 'sharp'
import { deskOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { base, chief, PORT } from '../paper.ts'
import { startPaper } from '../running-paper.ts'
import { sharedSession } from '../session.ts'

test('pictures that are none, too large or too many pixels are refused in Chinese, and the paper goes on', async () => {
  const cookie = (await sharedSession(chief)).cookie
  const flat = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: '#888' }, limitInputPixels: false })
  const jpeg = await flat(800).jpeg().toBuffer()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const bad: [name: string, body: Buffer, status: number][] = [
    ['an SVG named .jpg', Buffer.from(svg), 415],
    ['a page named .png', Buffer.from('<!doctype html><h1>hi</h1>'), 415],
    ['nothing', Buffer.alloc(0), 415],
    ['half a JPEG', jpeg.subarray(0, 200), 415],
    ['an AVIF', await flat(64).avif().toBuffer(), 415],
    ['a TIFF', await flat(64).tiff().toBuffer(), 415],
    ['20,000 by 20,000 pixels', await flat(20_000).png({ compressionLevel: 9 }).toBuffer(), 415],
    ['30 MB', Buffer.alloc(30 * 1_048_576, 1), 413],
  ]
  for (const [name, body, status] of bad) {
    const answer = await send(cookie, body)
    expect(answer.status, name).toBe(status)
    expect(((await answer.json()) as { error: string }).error, name).toMatch(/[一-龥]/)
    expect((await fetch(`${base}/`)).status, name).toBe(200)
  }
  const good = await send(cookie, jpeg)
  expect(good.status).toBe(200)
  const { media } = (await good.json()) as { media: { hash: string; widths: number[] } }
  expect(media.widths).toEqual([320, 480, 640, 800])
  const rendition = await fetch(`${base}/media/${media.hash}-640.avif`, { headers: { cookie } })
  expect(rendition.headers.get('content-type')).toBe('image/avif')
})

test('a body of 30 MB to a door for text is refused', async () => {
  const answer = await fetch(`${base}/api/admin/stories`, {
    method: 'POST',
    headers: { cookie: (await sharedSession(chief)).cookie, origin: base, 'content-type': 'application/json' },
    body: `{"kind":"${'x'.repeat(30 * 1_048_576)}"}`,
  })
  expect(answer.status).toBe(413)
})

const send = (cookie: string, body: Buffer) =>
  fetch(`${base}/api/admin/media?name=tu.jpg`, {
    method: 'POST',
    headers: { cookie, origin: base, 'content-type': 'image/jpeg' },
    body: new Uint8Array(body),
  })

test('a file comes in pieces: where its line broke it goes on, also after the server was restarted', async () => {
  const data = `var/e2e-uploads-${process.pid}`
  copyNewsroom(data)
  let paper = await startPaper(data)
  try {
    const noise = sharp(randomBytes(900 * 700 * 3), { raw: { width: 900, height: 700, channels: 3 } })
    const bytes = await noise.png({ compressionLevel: 0 }).toBuffer()
    let desk = await deskOf(paper.base, chief)
    const begun = await desk.ask('POST', '/api/admin/media/uploads', { name: '现场.png', bytes: bytes.length, modified: 7 })
    expect(begun.status).toBe(201)
    const href = String(begun.body['href'])
    // The line breaks in the middle of a piece; what came stays.
    await breakAfter(paper.base, desk.cookie, href, bytes, 700_000)
    await expect.poll(async () => Number((await desk.ask('GET', href)).body['offset'])).toBeGreaterThan(100_000)
    // What was still on the way when the line broke has arrived when nothing more comes.
    let kept = -1
    await expect
      .poll(
        async () => {
          const before = kept
          kept = Number((await desk.ask('GET', href)).body['offset'])
          return kept === before
        },
        { intervals: [1000] },
      )
      .toBe(true)
    expect(kept).toBeLessThanOrEqual(700_000)

    await paper.kill()
    paper = await startPaper(data)
    desk = await deskOf(paper.base, chief)
    const again = await desk.ask('POST', '/api/admin/media/uploads', { name: '现场.png', bytes: bytes.length, modified: 7 })
    expect(again.body).toMatchObject({ href, offset: kept })
    const wrong = await desk.send(href, bytes.subarray(0, 10), { 'upload-offset': '0' }, 'PATCH')
    expect([wrong.status, wrong.body['offset']]).toEqual([409, kept])
    const rest = await desk.send(href, bytes.subarray(kept), { 'upload-offset': String(kept) }, 'PATCH')
    expect(rest.body).toMatchObject({ outcome: 'received', offset: bytes.length })
    const filed = await desk.ask('POST', href, {})
    expect(filed.body).toMatchObject({ outcome: 'filed', media: { kind: 'picture', width: 900, height: 700 } })
  } finally {
    await paper.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

test('fifty at once, endless and lying bodies: refused or taken, and the memory stays flat', async () => {
  const data = `var/e2e-flood-${process.pid}`
  copyNewsroom(data)
  const paper = await startPaper(data)
  try {
    const desk = await deskOf(paper.base, chief)
    const memory = async () => {
      const told = await (await fetch(`${paper.base}/metrics`)).text()
      return Number(/^eddiba_process_resident_memory_bytes (\S+)$/m.exec(told)?.[1]) / 1_048_576
    }
    const small = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer()
    await desk.send('/api/admin/media?name=a.jpg', small)
    const before = await memory()
    let most = before
    let coming = true
    const watching = (async () => {
      while (coming) {
        most = Math.max(most, await memory())
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    })()
    const half = Buffer.concat([small, Buffer.alloc(25 * 1_048_576)])
    const floods = Array.from({ length: 50 }, () => flood(paper.base, desk.cookie, half))
    const answers = await Promise.all(floods).finally(() => {
      coming = false
      // Awaited also when a flood fails: asking on after the paper was stopped would hide what failed.
      return watching
    })
    expect(new Set(answers)).toEqual(new Set([413]))
    expect(await rawStatus(paper.base, desk.cookie, `Content-Length: ${30 * 1_048_576}`)).toBe(413)
    console.log(`memory before ${before.toFixed(0)} MB, at most ${most.toFixed(0)} MB while 50 endless bodies came`)
    expect(most - before).toBeLessThan(200)
    expect(readdirSync(`${data}/incoming`)).toEqual([])
    expect((await fetch(`${paper.base}/`)).status).toBe(200)
  } finally {
    await paper.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

test('no way of writing a name leads out of the media folder', async () => {
  for (const target of [
    '/media/../eddiba.db',
    '/media/..%2feddiba.db',
    '/media/%2e%2e/eddiba.db',
    '/media/%252e%252e%252feddiba.db',
    '/media/..\\eddiba.db',
    '/media/%c0%ae%c0%ae/eddiba.db',
    '/media//etc/passwd',
    '/media/0123456789abcdef-640.avif%00.jpg',
    `/media/${'../'.repeat(40)}etc/passwd`,
    '/media/CON.jpg',
  ]) {
    const answer = await rawAnswer(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    expect(Number(answer.slice(9, 12)), target).toBeGreaterThanOrEqual(400)
    expect(Number(answer.slice(9, 12)), target).toBeLessThan(500)
    expect(answer, target).not.toMatch(/SQLite format|root:/)
  }
})

/** Sends the beginning of a piece and breaks the line. */
function breakAfter(paper: string, cookie: string, href: string, bytes: Buffer, length: number): Promise<void> {
  const { hostname, port } = new URL(paper)
  return new Promise((done, fail) => {
    const req = request({
      hostname,
      port,
      path: href,
      method: 'PATCH',
      headers: { cookie, origin: paper, 'upload-offset': '0', 'content-length': bytes.length },
    })
    req.on('error', () => done())
    req.on('response', () => fail(new Error('answered before the file was whole')))
    req.write(bytes.subarray(0, length), () => setTimeout(() => req.destroy(), 300))
  })
}

/** Sends one file in chunks without saying how long it is, and answers the status. */
function flood(paper: string, cookie: string, bytes: Buffer): Promise<number> {
  const { hostname, port } = new URL(paper)
  return new Promise((done, fail) => {
    const req = request({
      hostname,
      port,
      path: '/api/admin/media?name=x.jpg',
      method: 'POST',
      headers: { cookie, origin: paper, 'content-type': 'image/jpeg' },
    })
    let answered = false
    req.on('response', (res) => {
      answered = true
      res.resume()
      done(res.statusCode ?? 0)
      req.destroy()
    })
    req.on('error', (error) => answered || fail(error))
    const step = 65_536
    const next = (at: number): void => {
      if (answered || at >= bytes.length) return void req.end()
      req.write(bytes.subarray(at, at + step), () => next(at + step))
    }
    next(0)
  })
}

/** Sends a head that promises a body, and none of it; answers the status. */
async function rawStatus(paper: string, cookie: string, header: string): Promise<number> {
  const { port, host } = new URL(paper)
  const head = `POST /api/admin/media?name=x.jpg HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${paper}\r\nCookie: ${cookie}\r\nContent-Type: image/jpeg\r\n${header}\r\nConnection: close\r\n\r\n`
  return Number((await rawAnswer(head, Number(port))).slice(9, 12))
}

function rawAnswer(text: string, port = PORT): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket
      .on('data', (it) => {
        answer += it
        if (answer.includes('\r\n\r\n')) socket.end()
      })
      .on('close', () => done(answer))
      .on('error', fail)
  })
}
