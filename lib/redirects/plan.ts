import { keyOf, readOldAddress, readTarget } from '#lib/redirects/addresses'

/** A line as somebody wrote it. `line` counts from 1, as a spreadsheet does. */
export type RedirectLine = { line: number; from: string; to: string; code: string }
export type Redirect = { target: string; status: number }
export type Verdict = 'new' | 'replaces' | 'chain' | 'same' | 'shadowing' | 'loop' | 'bad'
export type Judged = { line: number; from: string; to: string; verdict: Verdict; why: string; status: number }
export type RedirectPlan = {
  lines: Judged[]
  /** What is to be written: the good lines, and standing ones that would otherwise lead on twice. */
  writes: { path: string; target: string; status: number }[]
}

/** 301 moved for good, 410 gone for good. Others say the same or less: 302, 307 and 308 are read as 301. */
const CODES: Record<string, number> = { '': 301, '301': 301, '302': 301, '307': 301, '308': 301, '410': 410 }

type Known = {
  origin: string
  standing: ReadonlyMap<string, Redirect>
  /** Whether readers have a page there now; a redirect would never be asked for. */
  isLive: (path: string) => boolean
}

/**
 * What each line would do beside the redirects that stand: nobody is led in a circle, and nobody twice. A chain is written as one
 * step to its end. Lines that are no good are said why and left out; the others stand on their own.
 */
export function planRedirects(lines: RedirectLine[], { origin, standing, isLive }: Known): RedirectPlan {
  const wanted = new Map<string, Redirect>()
  const firstAt = new Map<string, number>()
  const judged = lines.map((line): Judged => {
    const read = readLine(line, origin)
    if ('fault' in read) return { line: line.line, from: line.from, to: line.to, verdict: 'bad', why: read.fault, status: 0 }
    const about = { line: line.line, from: read.path, to: read.target, status: read.status }
    const earlier = firstAt.get(read.path)
    if (earlier !== undefined) return { ...about, verdict: 'bad', why: `与第 ${earlier} 行的旧网址相同` }
    firstAt.set(read.path, line.line)
    if (isLive(read.path)) return { ...about, verdict: 'shadowing', why: '这个网址现在有页面，跳转不会生效' }
    const before = standing.get(read.path)
    wanted.set(read.path, { target: read.target, status: read.status })
    if (before?.target === read.target && before.status === read.status) return { ...about, verdict: 'same', why: '' }
    return { ...about, verdict: before ? 'replaces' : 'new', why: before ? `原来${said(before)}` : '' }
  })
  const all = new Map([...standing, ...wanted])
  const circling = new Set([...wanted.keys()].filter((path) => endOf(path, all) === null))
  for (const path of circling) {
    const before = standing.get(path)
    if (before) all.set(path, before)
    else all.delete(path)
  }
  const writes: RedirectPlan['writes'] = []
  const told = judged.map((it): Judged => {
    if (it.verdict !== 'new' && it.verdict !== 'replaces' && it.verdict !== 'same') return it
    if (circling.has(it.from)) return { ...it, verdict: 'loop', why: '转来转去会回到自己' }
    const end = endOf(it.from, all)
    if (!end || it.verdict === 'same') return it
    if (end.target === it.to && end.status === it.status) return it
    const before = standing.get(it.from)
    if (before?.target === end.target && before.status === end.status) return { ...it, ...SAME, to: end.target, status: end.status }
    return { ...it, verdict: 'chain', why: `${it.to} 自己也要转，直接写成${said(end)}`, to: end.target, status: end.status }
  })
  for (const it of told) if (APPLIED.has(it.verdict)) writes.push({ path: it.from, target: it.to, status: it.status })
  const written = new Set(writes.map((it) => it.path))
  for (const [path, before] of standing) {
    if (written.has(path)) continue
    const end = endOf(path, all)
    if (end && (end.target !== before.target || end.status !== before.status)) writes.push({ path, ...end })
  }
  return { lines: told, writes }
}

const SAME = { verdict: 'same', why: '' } as const
/** Verdicts whose lines are written. */
const APPLIED: ReadonlySet<Verdict> = new Set(['new', 'replaces', 'chain'])
export const isApplied = (verdict: Verdict): boolean => APPLIED.has(verdict)

const said = ({ target, status }: Redirect) => (status === 410 ? '标为已不存在' : `转到 ${target}`)

/** Where somebody ends who follows from a path; null where they never do. */
function endOf(path: string, all: ReadonlyMap<string, Redirect>): Redirect | null {
  const seen = new Set([path])
  let end = all.get(path) ?? null
  while (end && end.status !== 410) {
    const key = keyOf(end.target)
    if (seen.has(key)) return null
    seen.add(key)
    const on = all.get(key)
    if (!on) return end
    end = on
  }
  return end
}

function readLine({ from, to, code }: RedirectLine, origin: string): { path: string; target: string; status: number } | { fault: string } {
  const status = CODES[code.trim()]
  if (!status) return { fault: `状态码“${code.trim().slice(0, 12)}”不认识，只能是 301 或 410` }
  const old = readOldAddress(from)
  if ('fault' in old) return { fault: `旧网址：${old.fault}` }
  if (status === 410) return { path: old.path, target: '', status }
  if (!to.trim()) return { fault: '没有写转到哪里' }
  const target = readTarget(to, origin)
  if ('fault' in target) return { fault: `新网址：${target.fault}` }
  return keyOf(target.path) === old.path ? { fault: '新旧网址是同一个' } : { path: old.path, target: target.path, status }
}
