import { createHash } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env'

/** Where the files under `/media/` lie. */
export const mediaFolder = join(env.DATA_DIR, 'media')
/** Where pictures lie as they were sent, but for the notes of the camera. Nobody but staff is given one. */
export const originalsFolder = join(env.DATA_DIR, 'originals')
/** Where files lie that are on their way in. */
export const incomingFolder = join(env.DATA_DIR, 'incoming')

/** Makes the folder if it is not there yet. */
export async function makeMediaFolder(): Promise<void> {
  await mkdir(mediaFolder, { recursive: true })
}

/** Puts a file under `/media/`, or elsewhere, whole or not at all; what lies there already stays, for its name is made of its content. */
export async function keep(file: string, content: Buffer, folder = mediaFolder): Promise<void> {
  const target = join(folder, file)
  if (await stat(target).catch(() => null)) return
  const part = `${target}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
  await writeFile(part, content)
  await rename(part, target)
}

/** The stem of every file made of an original. */
export const hashOf = (original: Buffer): string => createHash('sha256').update(original).digest('hex').slice(0, 16)
