import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Load = { perSecond: number; p50: number; p99: number; cpuMs: number; memoryMb: number; failures: number }

const CONNECTIONS = 32
/** wrk costs the machine less than a client in Node and is used when it is there. */
export const client = spawnSync('wrk', ['-v']).error ? 'autocannon' : 'wrk'

/** Asks one address for `seconds` from 32 connections and measures the server's share of the processor as well. */
export async function load(url: string, pids: number[], seconds: number, headers: Record<string, string> = {}): Promise<Load> {
  const sent = { 'accept-encoding': 'gzip', ...headers }
  await (client === 'wrk' ? withWrk(url, 2, sent) : withAutocannon(url, 2, sent))
  const cpu = cpuSeconds(pids)
  const result = await (client === 'wrk' ? withWrk(url, seconds, sent) : withAutocannon(url, seconds, sent))
  return { ...result, cpuMs: ((cpuSeconds(pids) - cpu) * 1000) / Math.max(1, result.requests), memoryMb: memoryMb(pids) }
}

type Answered = { perSecond: number; p50: number; p99: number; requests: number; failures: number }

async function withAutocannon(url: string, seconds: number, headers: Record<string, string>): Promise<Answered> {
  const { default: autocannon } = await import('autocannon')
  const it = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers })
  return {
    perSecond: it.requests.average,
    p50: it.latency.p50,
    p99: it.latency.p99,
    requests: it.requests.total,
    failures: it.errors + (it.non2xx - (it['3xx'] ?? 0)),
  }
}

async function withWrk(url: string, seconds: number, headers: Record<string, string>): Promise<Answered> {
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const out = execFileSync('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', ...sent, url], { encoding: 'utf8' })
  const ms = (text: string | undefined) => {
    const [, number, unit] = /([\d.]+)(us|ms|s)/.exec(text ?? '') ?? []
    return Number(number) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? 'ms'] ?? 1)
  }
  const percent = (at: number) => ms(new RegExp(`${at}%\\s+(\\S+)`).exec(out)?.[1])
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(out)?.[1] ?? 0)
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1]),
    p50: percent(50),
    p99: percent(99),
    requests: Number(/(\d+) requests in/.exec(out)?.[1]),
    failures: refused,
  }
}

/** Processor seconds that processes have used so far; 0 where /proc is not there to tell. */
export function cpuSeconds(pids: number[]): number {
  return sum(pids, (pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  })
}

function memoryMb(pids: number[]): number {
  return sum(pids, (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
}

function sum(pids: number[], measure: (pid: number) => number): number {
  try {
    return pids.reduce((total, pid) => total + measure(pid), 0)
  } catch {
    return 0
  }
}
