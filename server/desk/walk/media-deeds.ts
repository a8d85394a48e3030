import { randomBytes } from 'node:crypto'
import { fileMedia } from '#db/media/commands'
import { binMedia, listFormer, replaceMedia } from '#db/media/keeping'
import { key, type Making, type Scene } from '#server/desk/walk/scene'
import { keep, originalsFolder } from '#server/media/folder'
import { announce, takeIn } from '#server/media/incoming'

const filed = (hash = randomBytes(8).toString('hex')) => ({
  ...{ kind: 'picture' as const, hash, mime: 'image/png', name: '船.png', bytes: 100, width: 400, height: 300, widths: [] },
})
const file = async ({ colleague }: Scene) => (await fileMedia(colleague, filed(), [])).id
const ofFile =
  (body?: unknown): Making =>
  async (scene) => ({ params: { id: await file(scene) }, ...(body === undefined ? {} : { body }) })

/** An upload of whoever sends, begun, and whole if `whole`. */
async function upload({ who, picture }: Scene, whole: boolean): Promise<{ id: string; bytes: Buffer }> {
  const bytes = await picture()
  const { id } = await announce(who.id, { name: `${key()}.png`, bytes: bytes.length, modified: 1 })
  if (whole) await takeIn(who.id, id, 0, new Request('http://localhost:3000', { method: 'PATCH', body: new Uint8Array(bytes) }))
  return { id, bytes }
}

/** A colleague's file in the bin. */
async function inBin(scene: Scene) {
  const id = await file(scene)
  await binMedia(scene.colleague, id)
  return { params: { id }, body: {} }
}

/** What the doors of the media library take. */
export const mediaDeeds: Record<string, Making> = {
  'DELETE admin/media/[id]': inBin,
  'DELETE admin/media/[id]/bin': inBin,
  'DELETE admin/media/bin': async (scene) => ({ body: (await inBin(scene)).body }),
  'DELETE admin/media/uploads/[id]': async (scene) => ({ params: { id: (await upload(scene, false)).id }, body: {} }),
  'GET admin/media/[id]': ofFile(),
  'GET admin/media/[id]/original': async ({ colleague }) => {
    const made = filed()
    await keep(made.hash, Buffer.from('png'), originalsFolder)
    return { params: { id: (await fileMedia(colleague, made, [])).id } }
  },
  'GET admin/media/uploads/[id]': async (scene) => ({ params: { id: (await upload(scene, false)).id } }),
  'PATCH admin/media/uploads/[id]': async (scene) => {
    const { id, bytes } = await upload(scene, false)
    return { params: { id }, bytes, headers: { 'upload-offset': '0' } }
  },
  'POST admin/media': async ({ picture }) => ({ asked: 'name=boat.png', bytes: await picture() }),
  'POST admin/media/[id]/bin': ofFile({}),
  'POST admin/media/[id]/former': async (scene) => {
    const id = await file(scene)
    await replaceMedia(scene.colleague, id, filed(), [])
    return { params: { id }, body: { former: (await listFormer(id))[0]?.id } }
  },
  'POST admin/media/[id]/replace': async (scene) => ({
    params: { id: await file(scene) },
    body: { upload: (await upload(scene, true)).id },
  }),
  'POST admin/media/import': async ({ site }) => ({ body: { href: `${site}/${key()}.png` } }),
  'POST admin/media/uploads': async () => ({ body: { name: `${key()}.png`, bytes: 100 } }),
  'POST admin/media/uploads/[id]': async (scene) => ({ params: { id: (await upload(scene, true)).id }, body: {} }),
  'PUT admin/media/[id]': ofFile({
    ...{ alt: '一条船', caption: '', credit: '本报', licence: 'own', people: '', keywords: '' },
    ...{ focusX: 40, focusY: 60 },
  }),
}
