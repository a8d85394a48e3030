import { readFile } from 'node:fs/promises'
import { theHouse } from '#db/audit/commands'
import { fileMedia } from '#db/media/commands'
import type { Media } from '#db/media/types'
import { portrait } from '#db/seed/art/portrait'
import { scenes } from '#db/seed/art/scenes'
import { seedClips } from '#db/seed/clips'
import { seedAuthors } from '#db/seed/names'
import type { SeedMedia } from '#db/seed/newsroom'
import { drawingKey, seedDrawings } from '#db/seed/pictures'
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
  const draw = async (into: Map<string, Media>, key: string, svg: string) => {
    const { media, renditions } = await makeRenditionsOfDrawing(svg, `${key}.svg`)
    into.set(key, await fileMedia(theHouse, { ...media, credit: '插画：本报' }, renditions))
    progress(++done, all)
  }
  await twoAtATime([
    ...drawings.map((it) => () => draw(pictures, drawingKey(it), scenes[it.scene](it.palette, it.seed))),
    ...seedAuthors.map((author) => () => draw(portraits, author.slug, portrait(author.portrait))),
  ])
  const clips = new Map<string, { media: number; captions: number | null }>()
  for (const clip of seedClips) {
    const media = await fileClip(clip.file, clip.mime, clip.seconds, clip.mime.startsWith('audio') ? 'audio' : 'video')
    clips.set(clip.key, { media, captions: clip.captions ? await fileClip(clip.captions, 'text/vtt', null, 'captions') : null })
  }
  return {
    picture: (it) => known(pictures, drawingKey(it)),
    portrait: (author) => known(portraits, author),
    clip: (key) => known(clips, key),
  }
}

async function fileClip(file: string, mime: string, seconds: number | null, kind: 'audio' | 'video' | 'captions'): Promise<number> {
  const content = await readFile(new URL(`../../db/seed/clips/${file}`, import.meta.url))
  const hash = hashOf(content)
  const name = playableName(hash, mime)
  await makeMediaFolder()
  await keep(name, content)
  const size = { name, format: name.split('.').at(-1) ?? '', bytes: content.length }
  return (await fileMedia(theHouse, { kind, hash, mime, name: file, bytes: content.length, seconds, widths: [] }, [size])).id
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
