import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env'
import { hashOf, mediaFolder } from '#server/media/folder'
import type { Made } from '#server/media/renditions'

/** Notes of the drawings whose renditions lie whole under `/media/`, one file a drawing. */
const drawn = join(env.DATA_DIR, 'drawn')

/** Draws a picture of the house's own, unless the very same was drawn before: its note is written last, when all files lie there. */
export async function drawnOnce(svg: string, draw: () => Promise<Made>): Promise<Made> {
  const note = join(drawn, `${hashOf(Buffer.from(svg))}.json`)
  const before = await readFile(note, 'utf8').catch(() => null)
  const known = before === null ? null : (JSON.parse(before) as Made)
  if (known?.renditions.every(({ name }) => existsSync(join(mediaFolder, name)))) return known
  const made = await draw()
  await mkdir(drawn, { recursive: true })
  await writeFile(note, JSON.stringify(made))
  return made
}
