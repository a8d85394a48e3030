import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileMedia } from '#db/media/commands'
import { binMedia } from '#db/media/keeping'
import { getFiledFile } from '#db/media/library'
import { freshDatabase } from '#db/testing'
import { beginUpload, finishUpload, finishUploadAs, forgetUploads } from '#db/uploads/commands'
import { bytesSentBy, findOpenUpload, getUpload, listUploadsBefore } from '#db/uploads/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const me = { id: 'lin', name: '林若溪' }
const begunAt = new Date('2026-11-27T08:00:00Z')
const before = new Date(begunAt.getTime() - 1)
const after = new Date(begunAt.getTime() + 1)
const film = { name: '现场.mp4', bytes: 500_000_000, modified: 1_795_000_000_000 }
const begin = (id: string, staff = me.id, file = film) => beginUpload({ id, staff, ...file, begunAt })
const picture = { kind: 'picture' as const, hash: 'a'.repeat(16), mime: 'image/jpeg', name: '', bytes: 7, widths: [320] }

test('an unfinished file of the same name, size and date is the same upload, for its own sender only', async () => {
  await begin('one')
  expect((await findOpenUpload(me.id, film))?.id).toBe('one')
  expect(await findOpenUpload(me.id, { ...film, modified: film.modified + 1 })).toBeNull()
  expect(await findOpenUpload('su', film)).toBeNull()
  expect([await getUpload('su', 'one'), (await getUpload(me.id, 'one'))?.name]).toEqual([null, '现场.mp4'])
  await finishUpload(me, 'one', picture, [])
  expect(await findOpenUpload(me.id, film)).toBeNull()
})

test('a day is counted by what was announced, and of a finished file by what it had', async () => {
  await begin('one')
  await begin('two', 'su')
  expect(await bytesSentBy(me.id, before)).toBe(500_000_000)
  expect(await bytesSentBy(me.id, after)).toBe(0)
  const filed = await finishUpload(me, 'one', picture, [])
  expect(await bytesSentBy(me.id, before)).toBe(7)
  expect((await getUpload(me.id, 'one'))?.media).toBe(filed.id)
  expect(await listUploadsBefore(before)).toEqual([])
  expect((await listUploadsBefore(after)).sort()).toEqual(['one', 'two'])
  await forgetUploads(['one', 'two'])
  expect(await bytesSentBy(me.id, before)).toBe(0)
})

test('a file that is sent again while it lies in the bin is taken out', async () => {
  const { id } = await fileMedia(me, picture, [])
  await binMedia(me, id)
  await begin('one')
  await finishUploadAs(me, 'one', id)
  expect((await getFiledFile(id))?.binnedAt).toBeNull()
})
