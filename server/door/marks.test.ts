import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { changeSetting } from '#db/settings/commands'
import { defaultPaper } from '#db/settings/default-paper'
import { marksOf } from '#db/settings/marks'
import { freshDatabase } from '#db/testing'
import { createMarksDoor } from '#server/door/marks'

const door = createMarksDoor()
const server = createServer((req, res) => {
  door(req, res, req.url ?? '').then((known) => known || res.writeHead(404).end('elsewhere'))
})
let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
  await new Promise<void>((open) => void server.listen(0, open))
})
afterAll(async () => {
  server.close()
  await close()
})

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { redirect: 'manual', ...init })
const named = async (name: string) => {
  const paper = { ...defaultPaper, name }
  await changeSetting(theHouse, 'paper', paper)
  return marksOf(paper)
}

test('a paper with the house’s own name leaves its pictures to the files, and older versions lead to them', async () => {
  for (const path of ['/favicon.svg', '/favicon.ico', '/logo.png', '/share-card.png', '/marks/x/logo.png'])
    expect(await (await ask(path)).text(), path).toBe('elsewhere')
  expect((await ask('/marks/0123456789ab/logo.png')).headers.get('location')).toBe('/logo.png')
})

test('a renamed paper has every picture drawn under its version, to be kept for good', async () => {
  const marks = await named('南洋早报')
  for (const [file, width, height] of [
    ['share-card', 1200, 630],
    ['share-card-hant', 1200, 630],
    ['logo', 512, 512],
    ['icon-192', 192, 192],
    ['icon-mask-512', 512, 512],
    ['apple-touch-icon', 180, 180],
  ] as const) {
    const answer = await ask(`/marks/${marks}/${file}.png`)
    expect([answer.status, answer.headers.get('content-type')], file).toEqual([200, 'image/png'])
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await sharp(await answer.bytes()).metadata(), file).toMatchObject({ width, height })
  }
  const svg = await ask(`/marks/${marks}/favicon.svg`)
  expect(svg.headers.get('content-security-policy')).toContain('sandbox')
  expect(await svg.text()).toContain('>南<')
  const head = await ask(`/marks/${marks}/logo.png`, { method: 'HEAD' })
  expect([head.status, Number(head.headers.get('content-length')) > 500, await head.text()]).toEqual([200, true, ''])
})

test('what is remembered from an earlier name leads to the pictures of today, and what was never drawn is not found', async () => {
  const before = await named('南洋早报')
  const marks = await named('北山日报')
  expect(marks).not.toBe(before)
  for (const [from, to] of [
    [`/marks/${before}/logo.png`, 'logo.png'],
    ['/logo.png', 'logo.png'],
    ['/share-card-hant.png', 'share-card-hant.png'],
    ['/favicon.ico', 'favicon.png'],
    ['/apple-touch-icon-precomposed.png', 'apple-touch-icon.png'],
  ] as const) {
    const answer = await ask(from)
    expect([answer.status, answer.headers.get('location')], from).toEqual([302, `/marks/${marks}/${to}`])
  }
  expect((await ask(`/marks/${marks}/nothing.png`)).status).toBe(404)
  expect(await (await ask(`/marks/${marks}/../logo.png%00`)).text()).toBe('elsewhere')
})
