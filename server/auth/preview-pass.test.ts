import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { fileMedia } from '#db/media/commands'
import { revokePreview, sharePreview } from '#db/previews/commands'
import { createStory } from '#db/stories/commands'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { passCookie, previewToken, readPass, storiesPassed } from '#server/auth/preview-pass'
import { previewGuest } from '#server/media/preview-guest'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const later = (hours: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + hours * 3_600_000)

async function share(hours = 1) {
  const story = await createStory(theHouse, 'report', manuscriptOf({}))
  const expiresAt = later(hours)
  const link = await sharePreview(theHouse, story, expiresAt)
  return { story, link, expiresAt, token: previewToken({ id: link, expiresAt }) }
}

test('a link opens its story until it expires, to the millisecond', async () => {
  const { story, link, expiresAt, token } = await share()
  expect(await readPass(token)).toEqual({ outcome: 'open', link, story, expiresAt })
  expect(await readPass(token, new Date(expiresAt.getTime() - 1))).toMatchObject({ outcome: 'open' })
  expect(await readPass(token, expiresAt)).toEqual({ outcome: 'gone' })
})

test('a link that was taken back opens nothing', async () => {
  const { story, link, token } = await share()
  await revokePreview(theHouse, story, link)
  expect(await readPass(token)).toEqual({ outcome: 'gone' })
  expect(await storiesPassed(`eddiba-preview-${link}=${token}`)).toEqual([])
})

test('nobody makes a link up: not another number, not a later end, not one letter', async () => {
  const { link, expiresAt, token } = await share()
  const [, , signature = ''] = token.split('.')
  const seconds = expiresAt.getTime() / 1000
  const forged = [
    `${link + 1}.${seconds}.${signature}`,
    `${link}.${seconds + 1}.${signature}`,
    `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`,
    `${token}A`,
    token.slice(0, -1),
    '',
    '../../admin',
    'x'.repeat(5000),
  ]
  for (const it of forged) expect(await readPass(it), it).toBeNull()
})

test('a file of the story is shown to who holds its link, and to nobody else', async () => {
  const file = { kind: 'picture' as const, mime: 'image/jpeg', name: 'tu.jpg', bytes: 1, width: 3, height: 2, seconds: null }
  const words = { alt: '', caption: '', credit: '', colour: null, widths: [320] }
  const shown = await fileMedia(theHouse, { ...file, ...words, hash: '0123456789abcdef' }, [])
  const manuscript = manuscriptOf({ picture: { media: shown.id, alt: '河', caption: '', credit: '本报' } })
  const story = await createStory(theHouse, 'report', manuscript)
  const expiresAt = later(1)
  const link = await sharePreview(theHouse, story, expiresAt)
  const token = previewToken({ id: link, expiresAt })
  const sees = (cookie: string) => previewGuest({ headers: { cookie } } as IncomingMessage, shown.id)
  expect(await sees(`eddiba-preview-${link}=${token}`)).toBe(true)
  expect(await sees('')).toBe(false)
  const other = await share()
  expect(await sees(`eddiba-preview-${other.link}=${other.token}`)).toBe(false)
})

test('the files of a story follow its link, and only its own', async () => {
  const [one, two] = [await share(), await share()]
  const cookie = passCookie(one.token, one, true)
  expect(cookie).toMatch(/; Path=\/media; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
  const pair = cookie.split(';')[0] ?? ''
  expect(await storiesPassed(pair)).toEqual([one.story])
  expect(await storiesPassed(`a=b; ${pair}; ${passCookie(two.token, two, false).split(';')[0]}`)).toEqual([one.story, two.story])
  expect(await storiesPassed(`eddiba-preview-9=${one.token}x`)).toEqual([])
  expect(await storiesPassed(undefined)).toEqual([])
})
