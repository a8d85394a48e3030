// The one process of the paper. It imports nothing before it knows that this Node can run the rest.

const OLDEST = 24
const major = Number.parseInt(process.versions.node, 10)

if (major < OLDEST) {
  console.error(`需要 Node ${OLDEST} 或更新的版本，现在是 ${process.versions.node}。请用 npm start 启动，它自带合适的版本。`)
  process.exitCode = 1
} else {
  // What was compiled at one start need not be compiled at the next: it saves a third of the time until readers are served.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache('node_modules/.cache/eddiba/compiled')
  const { check, serve } = await import('#server/door/serve')
  await (process.argv.includes('--check') ? check() : serve())
}

export {}
