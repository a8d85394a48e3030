import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileMedia } from '#db/media/commands'
import { binMedia, describeMedia, listFormer, putBackFormer, replaceMedia, unbinMedia } from '#db/media/keeping'
import { getFiledFile, listLibrary } from '#db/media/library'
import { getMedia } from '#db/media/queries'
import { findFile } from '#db/media/released'
import { createStory } from '#db/stories/commands'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { getWireHead, listWireAfter } from '#db/wire/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const me = { id: 'lin', name: '林若溪' }
const bytes = (hash: string, widths = [320, 640]) => ({
  kind: 'picture' as const,
  hash,
  mime: 'image/jpeg',
  name: `${hash}.jpg`,
  bytes: 9,
  licence: 'own' as const,
  width: 640,
  height: 400,
  widths,
})
const file = async (hash: string) => (await fileMedia(me, bytes(hash), [])).id
const shown = (media: number) => ({ picture: { media, alt: '图', caption: '', credit: '本报' } })
const words = { alt: '', caption: '', credit: '', licence: 'own' as const, people: '', keywords: '', focusX: 50, focusY: 50 }
const found = async (view: Parameters<typeof listLibrary>[0]) => (await listLibrary(view, me.id)).files.map((it) => it.id)

test('a file is found by any of its words, in Chinese from the middle of a name, in letters of any case', async () => {
  const [one, two] = [await file('a'.repeat(16)), await file('b'.repeat(16))]
  await describeMedia(me, one, { ...words, caption: '湄公河边的稻田', people: '阮文雄、林若溪', credit: 'AP Photo' })
  await describeMedia(me, two, { ...words, licence: '', keywords: '地铁、早高峰' })
  expect(await found({ words: '文雄' })).toEqual([one])
  expect(await found({ words: '稻田 ap' })).toEqual([one])
  expect(await found({ words: '早高峰' })).toEqual([two])
  expect(await found({ words: 'BBBB' })).toEqual([two])
  expect(await found({ words: '100%' })).toEqual([])
  expect(await found({ only: 'unlicensed' })).toEqual([two])
  expect(await found({ only: 'mine', kind: 'video' })).toEqual([])
  expect((await listLibrary({}, me.id, 1)).more).toBe(true)
})

test('what something shows stays out of the bin; what nothing shows goes in and comes back', async () => {
  const [used, unused] = [await file('a'.repeat(16)), await file('b'.repeat(16))]
  const story = await createStory(me, 'report', manuscriptOf({ headline: '河边的人', ...shown(used) }))
  expect(await binMedia(me, used)).toMatchObject({ outcome: 'used', uses: [{ of: 'story', id: story, name: '河边的人', readers: false }] })
  expect(await found({ only: 'unused' })).toEqual([unused])
  expect(await binMedia(me, unused)).toEqual({ outcome: 'binned' })
  expect([await found({}), await found({ only: 'binned' })]).toEqual([[used], [unused]])
  await unbinMedia(me, unused)
  expect(await found({ only: 'binned' })).toEqual([])
  expect(await binMedia(me, 999)).toEqual({ outcome: 'missing' })
})

test('a replaced file keeps its number; pages that show it are printed anew; its old names lead to the new one, and it comes back', async () => {
  const [old, next] = ['a'.repeat(16), 'b'.repeat(16)]
  const id = await file(old)
  const story = await publish({ headline: '换过图的稿件', ...shown(id) })
  const head = await getWireHead()
  expect(await replaceMedia(me, id, bytes(next, [320]), [])).toEqual({ outcome: 'replaced' })
  expect((await getMedia(id))?.hash).toBe(next)
  const row = (await listWireAfter(head)).find((it) => it.event === 'media-replaced')
  expect(row?.hard).toEqual(expect.arrayContaining([`media:${id}`, `story:${story}`, 'front', 'section:asia']))
  expect(await findFile(old)).toMatchObject({ id, hash: next, released: true })
  const [former] = await listFormer(id)
  expect(await putBackFormer(me, id, former?.id ?? 0)).toEqual({ outcome: 'replaced' })
  expect(await getMedia(id)).toMatchObject({ hash: old, widths: [320, 640] })
  expect((await listFormer(id)).length).toBe(1)
})

test('only a file of the same kind, and not one that is on file, takes its place', async () => {
  const [one, two] = [await file('a'.repeat(16)), await file('b'.repeat(16))]
  expect(await replaceMedia(me, one, { ...bytes('c'.repeat(16)), kind: 'video' }, [])).toEqual({ outcome: 'other-kind' })
  expect(await replaceMedia(me, one, bytes('b'.repeat(16)), [])).toEqual({ outcome: 'taken', by: two })
})

test('crops go with the bytes they were made of: another file has none, and they come back with the old one', async () => {
  const id = await file('a'.repeat(16))
  const crops = { '1/1': { x: 0, y: 0, width: 0.5, stem: `${'a'.repeat(16)}-89abcdef`, widths: [320] } }
  await describeMedia(me, id, { crops }, { hash: 'a'.repeat(16), renditions: [] })
  await replaceMedia(me, id, bytes('b'.repeat(16)), [])
  expect((await getMedia(id))?.crops).toEqual({})
  const [former] = await listFormer(id)
  await putBackFormer(me, id, former?.id ?? 0)
  expect((await getMedia(id))?.crops).toEqual(crops)
})

test('a new focus or crop prints the pages anew, new words do not, for a story has its own', async () => {
  const id = await file('a'.repeat(16))
  await publish(shown(id))
  const head = await getWireHead()
  await describeMedia(me, id, { ...words, caption: '新的说明' })
  expect(await listWireAfter(head)).toEqual([])
  await describeMedia(me, id, { ...words, focusX: 20 })
  expect((await listWireAfter(head)).map((it) => it.event)).toEqual(['media-focused'])
  const crops = { '16/9': { x: 0, y: 0, width: 1, stem: `${'a'.repeat(16)}-01234567`, widths: [320] } }
  const cut = { hash: 'a'.repeat(16), renditions: [] }
  await describeMedia(me, id, { crops }, cut)
  expect((await listWireAfter(head)).map((it) => it.event)).toEqual(['media-focused', 'media-cropped'])
  expect(await describeMedia(me, id, { crops: {} }, { ...cut, hash: 'b'.repeat(16) })).toEqual({ outcome: 'conflict' })
  expect(await getFiledFile(id)).toMatchObject({ crops, focusX: 20, uploadedBy: null, sentBy: 'lin' })
})
