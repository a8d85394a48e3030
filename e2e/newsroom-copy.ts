import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PASSWORD } from './paper.ts'

/** A data folder with the demo newsroom in it, for one server under test. */
export function copyNewsroom(into: string): void {
  const seeded = seededNewsroom()
  rmSync(into, { recursive: true, force: true })
  mkdirSync(join(into, 'media'), { recursive: true })
  for (const file of readdirSync(seeded)) if (file !== 'media' && file !== 'drawn') cpSync(join(seeded, file), join(into, file))
  // Renditions never change, so a link is as good as a copy.
  for (const file of readdirSync(join(seeded, 'media'))) linkSync(join(seeded, 'media', file), join(into, 'media', file))
}

/** The folder that is copied. Drawing its pictures takes a minute, so it is seeded once for a version of the sources. */
export function seededNewsroom(): string {
  const seeded = join('var', `seeded-${fingerprint(['db', 'server/demo', 'server/media', 'lib/story'])}`)
  if (!existsSync(seeded)) {
    const part = `${seeded}.${process.pid}`
    takeDrawingsOver(part)
    execFileSync('node', ['server/demo/seed.ts'], {
      stdio: 'inherit',
      env: { ...process.env, DATA_DIR: part, DATABASE_URL: '', DEMO_PASSWORD: PASSWORD },
    })
    renameSync(part, seeded)
  }
  return seeded
}

/** Drawings of an older version that are still the same need not be drawn again. */
function takeDrawingsOver(into: string): void {
  if (!existsSync('var')) return
  const older = readdirSync('var').filter((it) => /^seeded-\w+$/.test(it) && existsSync(join('var', it, 'drawn')))
  const last = older.sort((a, b) => statSync(join('var', b)).mtimeMs - statSync(join('var', a)).mtimeMs)[0]
  if (!last) return
  for (const folder of ['drawn', 'media']) {
    mkdirSync(join(into, folder), { recursive: true })
    for (const file of readdirSync(join('var', last, folder))) linkSync(join('var', last, folder, file), join(into, folder, file))
  }
}

function fingerprint(folders: string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (file) => file.isFile() && !file.name.endsWith('.test.ts'),
    )
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 12)
}
