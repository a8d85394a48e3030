import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { forgetUploads } from '#db/uploads/commands'
import { bytesSentBy, listUploadsBefore } from '#db/uploads/queries'
import { env } from '#lib/env'
import { figure } from '#lib/figure'
import { Refusal } from '#server/desk/answers'
import { incomingFolder } from '#server/media/folder'

const MB = 1_048_576
const DAY = 86_400_000
const HOUR = 3_600_000

/** Where an upload's bytes lie while they come. */
export const partOf = (upload: string) => join(incomingFolder, `${upload}.part`)

/**
 * Sees to it that there is room for `bytes` more: on the disk, and in what one person may send in a day. Throws `Refusal`:
 * 507 when the disk is nearly full, 429 when it is the person's share.
 */
export async function makeRoom(staff: string, bytes: number): Promise<void> {
  await mkdir(incomingFolder, { recursive: true, mode: 0o700 })
  await sweep()
  const disk = await statfs(incomingFolder)
  if (disk.bavail * disk.bsize < bytes + env.DISK_RESERVE_MB * MB) throw new Refusal({ outcome: 'full' })
  const sent = await bytesSentBy(staff, new Date(Date.now() - DAY))
  if (sent + bytes <= env.UPLOAD_MB_A_DAY * MB) return
  const error = `一个人一天最多上传 ${figure(env.UPLOAD_MB_A_DAY)} MB，今天已经上传 ${figure(sent / MB)} MB。请明天再传，或请管理员放宽`
  throw new Refusal({ outcome: 'too-many', error }, { 'Retry-After': '3600' })
}

let swept = 0

/** Once an hour: what was begun more than a day ago is given up, and files that belong to no upload go. */
async function sweep(now = Date.now()): Promise<void> {
  if (now - swept < HOUR) return
  swept = now
  const past = await listUploadsBefore(new Date(now - DAY))
  await forgetUploads(past)
  for (const name of await readdir(incomingFolder)) {
    const file = join(incomingFolder, name)
    const found = await stat(file).catch(() => null)
    if (found && found.mtimeMs < now - DAY) await rm(file, { force: true })
  }
}
