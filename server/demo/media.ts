import { readFile } from 'node:fs/promises'
import { theHouse } from '#db/audit/commands'
import { type FiledMedia, fileMedia } from '#db/media/commands'
import type { Media } from '#db/media/types'
import { portrait } from '#db/seed/art/portrait'
import { scenes } from '#db/seed/art/scenes'
import { seedClips } from '#db/seed/clips'
import { seedAuthors } from '#db/seed/names'
import type { SeedMedia } from '#db/seed/newsroom'
import { drawingKey, seedDrawings } from '#db/seed/pictures'
import type { MediaKind } from '#lib/media/kinds'
import { playableName } from '#lib/media/names'
import { hashOf, keep, makeMediaFolder } from '#server/media/folder'
import { makeRenditionsOfDrawing } from '#server/media/renditions'

/** Draws the demo newsroom's pictures, files them and its clips, and tells how far it is. */
export async function fileSeedMedia(progress: (done: number, all: number) => void): Promise<SeedMedia> {
  const drawings = seedDrawings()
  const all = drawings.length + seedAuthors.length
  let done = 0
  const pictures = new Map<string, Media>()
  const portraits = new Map<string, Media>()
  const draw = async (into: Map<string, Media>, key: string, svg: string, words: Partial<FiledMedia>) => {
    const { media, renditions } = await makeRenditionsOfDrawing(svg, `${key}.svg`)
    into.set(key, await fileMedia(theHouse, { ...media, credit: '插画：本报', licence: 'own', ...words }, renditions))
    progress(++done, all)
  }
  await twoAtATime([
    ...drawings.map((it) => () => {
      const { alt, caption } = it
      return draw(pictures, drawingKey(it), scenes[it.scene](it.palette, it.seed), { alt, caption })
    }),
    ...seedAuthors.map(({ slug, name, portrait: face }) => () => {
      const words = { alt: `${name}的画像`, caption: `作者${name}`, people: name }
      return draw(portraits, slug, portrait(face), words)
    }),
  ])
  const clips = new Map<string, { media: number; captions: number | null }>()
  for (const clip of seedClips) {
    const { title: caption } = clip
    const media = await fileClip(clip.file, clip.mime, clip.seconds, clip.mime.startsWith('audio') ? 'audio' : 'video', caption)
    const captions = clip.captions ? await fileClip(clip.captions, 'text/vtt', null, 'captions', `字幕：${caption}`) : null
    clips.set(clip.key, { media, captions })
  }
  return {
    picture: (it) => known(pictures, drawingKey(it)),
    portrait: (author) => known(portraits, author),
    clip: (key) => known(clips, key),
  }
}

async function fileClip(file: string, mime: string, seconds: number | null, kind: MediaKind, caption: string): Promise<number> {
  const content = await readFile(new URL(`../../db/seed/clips/${file}`, import.meta.url))
  const hash = hashOf(content)
  const name = playableName(hash, mime)
  await makeMediaFolder()
  await keep(name, content)
  const size = { name, format: name.split('.').at(-1) ?? '', bytes: content.length }
  return (
    await fileMedia(
      theHouse,
      { kind, hash, mime, name: file, bytes: content.length, seconds, widths: [], caption, credit: '本报', licence: 'own' },
      [size],
    )
  ).id
}

/** A drawing keeps a core busy for a second; two cores are what a small server has. */
async function twoAtATime(tasks: (() => Promise<void>)[]): Promise<void> {
  const queue = [...tasks]
  const work = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) await task()
  }
  await Promise.all([work(), work()])
}

function known<T>(filed: Map<string, T>, key: string): T {
  const found = filed.get(key)
  if (found === undefined) throw new Error(`演示媒资里没有 ${key}`)
  return found
}
