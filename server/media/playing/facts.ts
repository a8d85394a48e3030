import { type FileHandle, open } from 'node:fs/promises'
import { UnfitFile } from '#server/media/content-type'
import { readMp3 } from '#server/media/playing/mp3'
import { readMp4 } from '#server/media/playing/mp4'
import { readOgg } from '#server/media/playing/ogg'
import { readWav } from '#server/media/playing/wav'
import { readWebm } from '#server/media/playing/webm'

/** What a recording or film is: seconds of playing time, points wide and high; null where the file does not say. */
export type Playing = { seconds: number | null; width: number | null; height: number | null; hasPicture: boolean }

/** Bytes at one place of a file, fewer at its end. */
export type ReadAt = (from: number, length: number) => Promise<Buffer>
/** Overwrites bytes of a file. */
export type WriteAt = (from: number, bytes: Buffer) => Promise<void>
export type PlayingFile = { size: number; readAt: ReadAt; writeAt: WriteAt }

const LONGEST = 24 * 3600

const readers: Record<string, (file: PlayingFile) => Promise<Playing>> = {
  'audio/mpeg': readMp3,
  'audio/wav': readWav,
  'audio/ogg': readOgg,
  'audio/mp4': readMp4,
  'video/mp4': readMp4,
  'video/webm': readWebm,
}

/**
 * Reads what a recording or film says of itself, from its boxes and headers alone, and takes out of it the notes that may tell
 * where it was made. Throws `UnfitFile` when it is not built as its format says, or cannot be played in browsers.
 */
export async function readPlaying(path: string, mime: string): Promise<Playing> {
  const handle = await open(path, 'r+')
  try {
    const read = readers[mime]
    if (!read) throw new Error(`readPlaying: no reader for ${mime}`)
    const found = await read(await openFor(handle))
    const { seconds, width, height } = found
    if (seconds !== null && !(seconds >= 0 && seconds <= LONGEST)) throw new UnfitFile('这个文件说自己的时长不合情理，可能已损坏')
    if (found.hasPicture && !(inSight(width) && inSight(height))) throw new UnfitFile('这段视频说自己的画面大小不合情理，可能已损坏')
    return { ...found, seconds: seconds === null ? null : Math.max(1, Math.round(seconds)) }
  } catch (error) {
    if (error instanceof RangeError) throw new UnfitFile('这个音视频文件不完整或已损坏，请重新导出')
    throw error
  } finally {
    await handle.close()
  }
}

const inSight = (points: number | null) => points !== null && points > 0 && points <= 16_384

async function openFor(handle: FileHandle): Promise<PlayingFile> {
  const { size } = await handle.stat()
  return {
    size,
    readAt: async (from, length) => {
      const wanted = Math.max(0, Math.min(length, size - from))
      if (wanted === 0) return Buffer.alloc(0)
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, from)
      return buffer.subarray(0, bytesRead)
    },
    writeAt: async (from, bytes) => {
      await handle.write(bytes, 0, bytes.length, from)
    },
  }
}
