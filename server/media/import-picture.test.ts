import { mkdirSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-import-${process.pid}`
  return process.env.DATA_DIR
})

const { env } = await import('#lib/env')
const { freshDatabase } = await import('#db/testing')
const { theHouse } = await import('#db/audit/commands')
const { importPicture } = await import('#server/media/import-picture')
const { isPublicAddress, publicAddressOf } = await import('#server/media/public-address')
const { Refusal } = await import('#server/desk/answers')

let close: () => Promise<void>
let site: Server
let port: number
const asked: { url: string; headers: NodeJS.Dict<string | string[]> }[] = []

beforeAll(async () => {
  close = await freshDatabase()
  mkdirSync(folder, { recursive: true })
  const jpeg = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#2e6f68' } })
    .jpeg()
    .toBuffer()
  site = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push({ url, headers: request.headers })
    const to = (location: string) => response.writeHead(302, { location }).end()
    if (url === '/boat.jpg') response.end(jpeg)
    else if (url === '/moved') to('/boat.jpg')
    else if (url === '/loop') to('/loop')
    else if (url === '/inward') to('http://127.0.0.1:9/secret')
    else if (url === '/metadata') to('http://169.254.169.254/latest/meta-data')
    else if (url === '/file') to('file:///etc/passwd')
    else if (url === '/page') response.end('<!doctype html><script>alert(1)</script>')
    else if (url === '/flood') response.write(jpeg, () => void flood(response))
    else response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => site.once('listening', resolve))
  port = (site.address() as AddressInfo).port
  env.MEDIA_IMPORT_HOSTS.push(`127.0.0.1:${port}`)
})
afterAll(async () => {
  site.close()
  site.closeAllConnections()
  await close()
})

/** More than a picture may be, until nobody listens any more. */
async function flood(response: import('node:http').ServerResponse) {
  const piece = Buffer.alloc(1024 * 1024)
  while (!response.destroyed)
    if (!response.write(piece)) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve))
}

const outcome = async (href: string) => {
  try {
    return (await importPicture(theHouse, href)).mime
  } catch (error) {
    if (error instanceof Refusal) return error.result
    throw error
  }
}
const local = (path: string) => `http://127.0.0.1:${port}${path}`

test('a picture is taken from its address and filed like an upload; nothing of the desk goes along', async () => {
  expect(await outcome(local('/boat.jpg'))).toBe('image/jpeg')
  expect(await outcome(local('/moved'))).toBe('image/jpeg')
  for (const { headers } of asked) {
    expect(headers.cookie).toBeUndefined()
    expect(headers.referer).toBeUndefined()
    expect(headers.authorization).toBeUndefined()
  }
  expect(readdirSync(`${folder}/incoming`)).toEqual([])
})

test('what is no picture, too much, gone or going round is refused in Chinese', async () => {
  expect(await outcome(local('/page'))).toMatchObject({ outcome: 'unfit' })
  expect(await outcome(local('/flood'))).toMatchObject({ outcome: 'too-large' })
  expect(await outcome(local('/gone'))).toEqual({ outcome: 'refused', error: '对方网站没有给出图片（404）' })
  expect(await outcome(local('/loop'))).toMatchObject({ outcome: 'refused' })
  expect(readdirSync(`${folder}/incoming`)).toEqual([])
})

test('nothing inside the house is reached, directly, by name or by a redirect', async () => {
  const before = asked.length
  const inward = [
    'http://127.0.0.1/',
    `http://127.0.0.1:${port + 1}/boat.jpg`,
    `http://localhost:${port}/boat.jpg`,
    `http://2130706433:${port}/boat.jpg`.replace(String(port), '80'),
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://0x7f.1/',
    'http://0/',
    'https://192.168.1.1/a.jpg',
    'http://localhost/',
    'file:///etc/passwd',
    'ftp://example.org/a.jpg',
    'gopher://127.0.0.1/',
    'data:image/png;base64,AAAA',
    'http://user:pass@example.org/',
    'http://example.org:22/',
    'nonsense',
  ]
  for (const href of inward) expect(await outcome(href), href).toMatchObject({ outcome: 'refused' })
  expect(asked.length).toBe(before)
  for (const path of ['/inward', '/metadata', '/file']) expect(await outcome(local(path)), path).toMatchObject({ outcome: 'refused' })
})

test('the special addresses of the registries are not public, others are', async () => {
  for (const it of ['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '240e::1']) expect(isPublicAddress(it), it).toBe(true)
  for (const it of [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.8.8.8',
    '169.254.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'x',
  ])
    expect(isPublicAddress(it), it).toBe(false)
  expect(await publicAddressOf('localhost')).toBeNull()
  expect(await publicAddressOf('[::1]')).toBeNull()
})

test('the house may switch it off', async () => {
  env.MEDIA_IMPORT = false
  expect(await outcome(local('/boat.jpg'))).toMatchObject({ outcome: 'refused' })
  env.MEDIA_IMPORT = true
})
