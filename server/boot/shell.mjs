import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Plain JavaScript, for any Node from 18 on: these few files run before anything is installed. Whatever they start runs on
 * the Node that npm has brought into node_modules.
 */
export const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'node_modules', '.bin')

/** Says one line of progress. */
export const say = (line) => console.log(`▸ ${line}`)

/** Runs a command with the project's own tools first on the path; answers its exit code. */
export function run(command, args, { env = {}, quiet = false, signals = false } = {}) {
  const path = existsSync(bin) ? `${bin}${delimiter}${process.env.PATH}` : process.env.PATH
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
      shell: process.platform === 'win32',
    })
    // Ctrl-C reaches the child by itself; a supervisor's SIGTERM reaches only us.
    if (signals) for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      console.error(`无法运行 ${command}：${error.message}`)
      resolve(127)
    })
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/** Runs a command and ends this process with its code when it fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options)
  if (code !== 0) process.exit(code)
}
