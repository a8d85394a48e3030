import sharp from 'sharp'
import { expect, test } from '../fixtures.ts'
import { base, chief, PASSWORD } from '../paper.ts'

test('pictures that are none, too large or too many pixels are refused in Chinese, and the paper goes on', async () => {
  const cookie = await sessionOf(chief)
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
    headers: { cookie: await sessionOf(chief), origin: base, 'content-type': 'application/json' },
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

async function sessionOf(email: string): Promise<string> {
  const answer = await fetch(`${base}/api/admin/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  return answer.headers
    .getSetCookie()
    .map((it) => it.split(';')[0])
    .join('; ')
}
