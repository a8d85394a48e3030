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
  const [entry] = Object.entries(metafile.outputs).find(([, made]) => made.entryPoint === options.entryPoints.paper) ?? []
  writeManifest(`/islands/${basename(entry)}`)
  await buildWorker(metafile.outputs)
}

/**
 * Bundles the worker of readers' browsers. It brings the list of all modules, 17 KB packed, so that the tools work without a
 * network and in pages that were opened before a release; and a version that changes with them and with itself. The dot keeps
 * it off the shelf: the door hands it out.
 */
async function buildWorker(outputs) {
  const modules = Object.keys(outputs)
    .map((it) => `/islands/${basename(it)}`)
    .sort()
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
