import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readingPath } from '#lib/links'
import type { RunningPaper } from '../e2e/running-paper.ts'
import { cpuSeconds, load } from './load.ts'
import { figure, printTable } from './table.ts'

const TURNS = 3
const SECONDS = 4
/** What `load` takes to warm up. */
const WARMING = 2
const CONNECTIONS = 16
/** Beacons a second; 0 is as many as are answered. */
const RATES = [100, 1000, 0]

/**
 * What readings cost the pages: the front asked by wrk with and without beacons from a process of their own, in turns of one run.
 * Every beacon is another reader with an address and a browser of their own, which is the dearest kind: none is told twice.
 */
export async function readingsBesidePages(paper: RunningPaper, data: string, stories: number[]): Promise<void> {
  const pids = [paper.process.pid ?? 0]
  await beacons(paper.base, 0, WARMING, stories)
  await written()
  const counted = countedIn(data)
  const cpu = cpuSeconds(pids)
  const alone = await beacons(paper.base, 0, SECONDS * 2, stories)
  const each = ((cpuSeconds(pids) - cpu) * 1000) / Math.max(1, alone)
  const rows: string[][] = [['alone, as many as come', figure(alone / (SECONDS * 2)), '', '', '', `${each.toFixed(3)}`]]
  let told = alone
  for (const rate of RATES) {
    const without: number[] = []
    const beside: number[] = []
    let taken = 0
    for (let turn = 0; turn < TURNS; turn++) {
      without.push((await load(`${paper.base}/`, pids, SECONDS)).perSecond)
      const telling = beacons(paper.base, rate, SECONDS + WARMING + 1, stories)
      beside.push((await load(`${paper.base}/`, pids, SECONDS)).perSecond)
      taken += await telling
    }
    told += taken
    const [plain, busy] = [mean(without), mean(beside)]
    const name = rate === 0 ? 'as many as come' : `${figure(rate)} a second`
    const perSecond = taken / (TURNS * (SECONDS + WARMING + 1))
    rows.push([name, figure(perSecond), figure(plain), figure(busy), `${((1 - busy / plain) * 100).toFixed(1)} %`, ''])
  }
  await written()
  const kept = countedIn(data) - counted
  printTable(
    `Readings beside the front page (${figure(kept)} of ${figure(told)} told are counted)`,
    ['', 'readings/s', 'pages/s without', 'with', 'cost', 'CPU ms a reading'],
    rows,
  )
}

/** Until what waits has been written down. */
const written = () => new Promise((done) => setTimeout(done, 2000))

const mean = (values: number[]) => values.reduce((sum, it) => sum + it, 0) / values.length

function countedIn(data: string): number {
  const file = new Database(join(data, 'eddiba.db'), { readonly: true })
  const reads = file.prepare('select coalesce(sum(reads), 0) from readings').pluck().get()
  file.close()
  return Number(reads)
}

/** Tells readings from another process; answers how many the paper has answered. */
async function beacons(base: string, rate: number, seconds: number, stories: number[]): Promise<number> {
  const child = spawn('node', ['bench/readings.ts', base, String(rate), String(seconds), stories.join(',')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  await new Promise((ended) => child.on('exit', ended))
  return Number(said)
}

if (process.argv[1]?.endsWith('bench/readings.ts')) {
  const [, , base = '', rate = '0', seconds = '1', stories = '1'] = process.argv
  await tell(new URL(base), Number(rate), Number(seconds), stories.split(',').map(Number))
}

async function tell({ hostname, port, host, origin }: URL, rate: number, seconds: number, stories: number[]): Promise<void> {
  const begun = performance.now()
  const gone = () => (performance.now() - begun) / 1000
  let sent = 0
  let answered = 0
  const beacon = (): string => {
    const n = sent++
    const body = JSON.stringify({ story: stories[n % stories.length], from: 'www.baidu.com' })
    const address = `10.${(process.pid + (n >> 16)) % 256}.${(n >> 8) % 256}.${n % 256}`
    const browser = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + (n % 43)}.0.${process.pid}.0 Safari/537.36`
    const head = [
      `Host: ${host}`,
      `User-Agent: ${browser}`,
      `X-Forwarded-For: ${address}`,
      `Origin: ${origin}`,
      'Sec-Fetch-Site: same-origin',
    ]
    return `POST ${readingPath} HTTP/1.1\r\n${head.join('\r\n')}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  }
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay(true)
      const next = async (): Promise<void> => {
        // The next one is due when as many seconds have gone as those before it take at this rate.
        while (rate > 0 && sent / rate > gone() && gone() < seconds) await new Promise((later) => setTimeout(later, 5))
        if (gone() < seconds) socket.write(beacon())
        else socket.end()
      }
      socket.on('data', (part) => {
        answered += 1
        if (!part.toString('latin1').startsWith('HTTP/1.1 204')) throw new Error(`a reading was answered with ${part}`)
        void next()
      })
      void next()
      await new Promise((closed) => socket.on('close', closed))
    }),
  )
  process.stdout.write(String(answered))
}
