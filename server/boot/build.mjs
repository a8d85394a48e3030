import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { must, root, say } from './shell.mjs'

const stamp = join(root, '.next', 'eddiba-built')
const islands = join(root, 'public', 'islands')
const SOURCES = ['app', 'components', 'db', 'lib', 'server', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']

/** Builds the islands and the pages, unless these very sources have been built already. */
export async function ensureBuilt() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(root, '.next', 'BUILD_ID')) && existsSync(islands))
    return
  say('构建页面（约一分钟）')
  await must('node', ['server/boot/islands.mjs'], { env: { NODE_ENV: 'production' } })
  await must('next', ['build'], { env: { NODE_ENV: 'production' } })
  writeFileSync(stamp, wanted)
}

function fingerprint() {
  const hash = createHash('sha256')
  const read = (path) => {
    const full = join(root, path)
    if (!existsSync(full)) return
    let entries = null
    try {
      entries = readdirSync(full, { withFileTypes: true })
    } catch {
      hash.update(path).update(readFileSync(full))
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!entry.name.endsWith('.test.ts')) read(`${path}/${entry.name}`)
    }
  }
  for (const path of SOURCES) read(path)
  return hash.digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled()
  await ensureBuilt()
}
