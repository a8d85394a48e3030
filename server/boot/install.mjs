import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { must, root, say } from './shell.mjs'

const stamp = join(root, 'node_modules', '.eddiba-installed')

/** Installs what package-lock.json names, unless exactly that stands here already. */
export async function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('安装依赖（第一次约一到三分钟）')
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  await must('node', [
    '-e',
    "if (parseInt(process.versions.node) < 24) { console.error('npm 没有装好 Node 24，请运行 npm rebuild node 后再试'); process.exit(1) }",
  ])
  writeFileSync(stamp, wanted)
}
