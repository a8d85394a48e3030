import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { log } from '#server/door/log'
import { drain } from '#server/door/stop'

log.level = 'silent'
const listening = async (handle: Parameters<typeof createServer>[1]) => {
  const server = createServer(handle)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}
const read = (url: string) =>
  new Promise<number | string>((done) => {
    get(url, (res) => res.on('close', () => done(res.complete ? (res.statusCode ?? 0) : 'cut')).resume()).on('error', () => done('refused'))
  })

test('what is in flight is finished, and nobody new is let in', async () => {
  const arrived = Promise.withResolvers<() => void>()
  const { server, url } = await listening((_, res) => arrived.resolve(() => res.end('done')))
  const reading = read(url)
  const finish = await arrived.promise
  const drained = drain(server)
  expect(await read(url)).toBe('refused')
  finish()
  expect(await reading).toBe(200)
  await drained
})

test('what never ends is cut after the grace period', async () => {
  const { server, url } = await listening((_, res) => void res.write('…'))
  const reading = read(url)
  await new Promise((done) => server.once('request', done))
  await drain(server, 30)
  expect(await reading).toBe('cut')
})
