import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, context } from 'esbuild'

// Plain JavaScript, because it runs before anything else is there: `node server/boot/islands.mjs`, `--watch` under dev.
const root = fileURLToPath(new URL('../../', import.meta.url))
const into = `${root}public/islands`

const options = {
  absWorkingDir: root,
  entryPoints: { paper: 'components/paper.island.ts' },
  outdir: into,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  chunkNames: '[name]-[hash]',
  logLevel: 'warning',
}

/** Bundles the islands under names that change with their content, and writes down how the entry is called. */
export async function buildIslands() {
  rmSync(into, { recursive: true, force: true })
  const { metafile } = await build({ ...options, entryNames: '[name]-[hash]' })
  const [entry] = Object.entries(metafile.outputs).find(([, made]) => made.entryPoint) ?? []
  writeManifest(`/islands/${basename(entry)}`)
  await buildWorker(metafile.outputs, entry)
}

/**
 * Bundles the worker of readers' browsers. It brings the list of modules without which the offline page is only half there,
 * and a version that changes with them and with itself. The dot keeps it off the shelf: the door hands it out.
 */
async function buildWorker(outputs, entry) {
  const shelf = Object.keys(outputs).find((it) => /\/shelf\.island-[^/]*\.js$/.test(it))
  const modules = [...withImports([entry, shelf], outputs)].map((it) => `/islands/${basename(it)}`).sort()
  const bundle = (version) =>
    build({
      ...options,
      ...{ entryPoints: { worker: 'components/offline/paper.worker.ts' }, format: 'iife', splitting: false, write: false },
      define: { SHELL: JSON.stringify({ version, modules }) },
    })
  const { outputFiles } = await bundle('')
  const version = createHash('sha256').update(outputFiles[0].text).digest('hex').slice(0, 12)
  const [worker] = (await bundle(version)).outputFiles
  writeFileSync(`${into}/.worker.js`, worker.text)
}

/** Modules with those that they cannot do without. */
function withImports(names, outputs, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    const needed = outputs[name].imports.filter((it) => it.kind === 'import-statement').map((it) => it.path)
    withImports(needed, outputs, found)
  }
  return found
}

/** Under dev the entry keeps one name, so that next.config.ts need not be read again after every change. */
export async function watchIslands() {
  rmSync(into, { recursive: true, force: true })
  writeManifest('/islands/paper.js')
  const watching = await context({ ...options, minify: false, entryNames: '[name]' })
  await watching.rebuild()
  await watching.watch()
  return watching
}

function writeManifest(entry) {
  mkdirSync(into, { recursive: true })
  writeFileSync(`${into}/manifest.json`, `${JSON.stringify({ entry })}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await (process.argv.includes('--watch') ? watchIslands() : buildIslands())
