import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { typeOf } from '#server/door/file-types'

/**
 * Lists the files that have an address of their own: `public/` at the root and the build's `static/` under
 * `/_next/static/`. Dotfiles and unknown types are left out.
 */
export async function listShelfFiles(publicDir: string, distDir: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  await list(publicDir, '', files)
  await list(join(distDir, 'static'), '/_next/static', files)
  return files
}

async function list(root: string, prefix: string, into: Map<string, string>): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name)
    const inner = relative(root, file).split(sep)
    if (!entry.isFile() || inner.some((it) => it.startsWith('.') && it !== '.well-known') || typeOf(entry.name) === undefined) continue
    into.set(`${prefix}/${inner.map(encodeURIComponent).join('/')}`, file)
  }
}
