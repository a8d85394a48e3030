import { createHash } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env'

/** Where the files under `/media/` lie. */
export const mediaFolder = join(env.DATA_DIR, 'media')

/** Makes the folder if it is not there yet. */
export async function makeMediaFolder(): Promise<void> {
  await mkdir(mediaFolder, { recursive: true })
}

/** Puts a file under `/media/` whole or not at all; what lies there already stays, for its name is made of its content. */
export async function keep(file: string, content: Buffer): Promise<void> {
  const target = join(mediaFolder, file)
  if (await stat(target).catch(() => null)) return
  const part = `${target}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
  await writeFile(part, content)
  await rename(part, target)
}

/** The stem of every file made of an original. */
export const hashOf = (original: Buffer): string => createHash('sha256').update(original).digest('hex').slice(0, 16)
