import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import type { FileAsked } from '#db/media/released'
import { log } from '#server/door/log'
import { createMediaGate, type Guest } from '#server/media/gate'

log.level = 'silent'
const HASH = '0123456789abcdef'
const OLD = 'fedcba9876543210'
const nobody = { headers: {} } as IncomingMessage

/** A gate over files that a test can change, and how often they were asked for. */
function gateOver(files: Record<string, Partial<FileAsked>>, guest?: Guest) {
  let asked = 0
  const whole = (file: Partial<FileAsked>): FileAsked => ({
    ...{ id: 7, kind: 'picture', hash: HASH, mime: 'image/jpeg', widths: [320, 640, 960], released: true },
    ...file,
  })
  const gate = createMediaGate(guest, {
    find: async (hash) => {
      asked += 1
      const file = files[hash]
      return file ? whole(file) : null
    },
    released: async () => Object.entries(files).flatMap(([hash, it]) => (whole(it).released ? [{ id: whole(it).id, hash }] : [])),
  })
  return { gate, asked: () => asked, outcome: async (name: string) => (await gate.judge(nobody, name)).outcome }
}

test('what readers have is public, asked for once; what they have not is not there', async () => {
  const { outcome, asked } = gateOver({ [HASH]: {}, [OLD]: { hash: OLD, released: false } })
  expect(await outcome(`${HASH}-640.avif`)).toBe('public')
  expect(await outcome(`${HASH}-320.webp`)).toBe('public')
  expect(await outcome(`${HASH}-01234567-320.webp`)).toBe('public')
  expect(asked()).toBe(1)
  expect(await outcome(`${OLD}-01234567-320.webp`)).toBe('missing')
  expect(await outcome(`${OLD}-640.avif`)).toBe('missing')
  expect(await outcome('aaaaaaaaaaaaaaaa.mp4')).toBe('missing')
  expect(await outcome('photo.jpg')).toBe('missing')
})

test('what was taken back is forgotten as soon as the wire says so', async () => {
  const files: Record<string, Partial<FileAsked>> = { [HASH]: {} }
  const { gate, outcome } = gateOver(files)
  await gate.learn()
  files[HASH] = { released: false }
  expect(await outcome(`${HASH}-640.avif`)).toBe('public')
  gate.apply([{ hard: ['story:1', 'media:7'] }])
  expect(await outcome(`${HASH}-640.avif`)).toBe('missing')
})

test('an answer from before it was taken back is not remembered after', async () => {
  const files: Record<string, Partial<FileAsked>> = { [HASH]: {} }
  const { gate, outcome } = gateOver(files)
  const early = outcome(`${HASH}-640.avif`)
  gate.apply([{ hard: ['media:7'] }])
  files[HASH] = { released: false }
  await early
  expect(await outcome(`${HASH}-640.avif`)).toBe('missing')
})

test('with the database gone, what is known stays public and the rest is asked to come again', async () => {
  const gate = createMediaGate(undefined, {
    find: async () => {
      throw new Error('SQLITE_BUSY')
    },
    released: async () => [{ id: 7, hash: HASH }],
  })
  await gate.learn()
  expect(await gate.judge(nobody, `${HASH}-640.avif`)).toEqual({ outcome: 'public', id: 7 })
  expect(await gate.judge(nobody, `${OLD}-640.avif`)).toEqual({ outcome: 'unknown' })
})

test('the name of a replaced file leads to the new one, in a width that it has', async () => {
  const { gate } = gateOver({ [OLD]: {} })
  expect(await gate.judge(nobody, `${OLD}-480.webp`)).toEqual({ outcome: 'moved', name: `${HASH}-640.webp` })
  expect(await gate.judge(nobody, `${OLD}-1920.jpg`)).toEqual({ outcome: 'moved', name: `${HASH}-960.jpg` })
})

test('a guest with a valid link sees that file, and nobody keeps it', async () => {
  const { outcome } = gateOver({ [HASH]: { released: false }, [OLD]: { id: 8, hash: OLD, released: false } }, async (_, id) => id === 7)
  expect(await outcome(`${HASH}-640.avif`)).toBe('private')
  expect(await outcome(`${OLD}-640.avif`)).toBe('missing')
})
