import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { freePort } from '../e2e/running-paper.ts'

export type Other = { base: string; pids: () => number[]; stop: () => void }

/** The same app under plain `next start`, on the same data. */
export async function startNext(dataDir: string): Promise<Other> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const child = spawn('node', ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, DATABASE_URL: '', SITE_URL: '' },
  })
  await answering(base, child)
  return { base, pids: () => [child.pid ?? 0], stop: () => child.kill('SIGKILL') }
}

/** A bare node:http server in a process of its own that hands out one answer, header for header: what Node itself can do. */
export async function startBare(bytes: Buffer, head: string[], scratch: string): Promise<Other> {
  mkdirSync(scratch, { recursive: true })
  writeFileSync(join(scratch, 'bare.gz'), bytes)
  // Node adds these itself.
  const own = head.flatMap((name, i) => (i % 2 === 0 && !/^(date|connection|keep-alive)$/i.test(name) ? [name, head[i + 1] ?? ''] : []))
  writeFileSync(join(scratch, 'bare.json'), JSON.stringify(own))
  const port = await freePort()
  const child = spawn('node', ['bench/others.ts', join(scratch, 'bare.gz'), String(port)], { stdio: 'ignore' })
  const base = `http://127.0.0.1:${port}`
  await answering(base, child)
  return { base, pids: () => [child.pid ?? 0], stop: () => child.kill('SIGKILL') }
}

/** nginx handing out the page as a pre-compressed file, or null where nginx or its module is not installed. */
export async function startNginx(bytes: Buffer, scratch: string): Promise<Other | null> {
  if (spawnSync('nginx', ['-v']).error) return null
  const folder = resolve(scratch, 'nginx')
  mkdirSync(join(folder, 'www'), { recursive: true })
  writeFileSync(join(folder, 'www', 'index.html.gz'), bytes)
  writeFileSync(join(folder, 'www', 'index.html'), gunzipSync(bytes))
  const port = await freePort()
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; gzip_static on; gzip_vary on; keepalive_requests 100000000; types { text/html html; }
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/www; open_file_cache max=10; } }
`,
  )
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' })
  const base = `http://127.0.0.1:${port}`
  try {
    await answering(base, child)
  } catch {
    return null
  }
  const workers = () =>
    (spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).stdout ?? '').split('\n').filter(Boolean).map(Number)
  return { base, pids: () => [child.pid ?? 0, ...workers()], stop: () => child.kill('SIGTERM') }
}

async function answering(base: string, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`)
    if (
      await fetch(base, { redirect: 'manual' }).then(
        (it) => it.arrayBuffer(),
        () => null,
      )
    )
      return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`${base} does not answer`)
}

if (process.argv[1]?.endsWith('bench/others.ts')) {
  const [, , file = '', port = '0'] = process.argv
  const body = readFileSync(file)
  const headers = JSON.parse(readFileSync(file.replace(/gz$/, 'json'), 'utf8')) as string[]
  createServer((_, response) => {
    response.writeHead(200, headers)
    response.end(body)
  }).listen(Number(port), '127.0.0.1')
}
