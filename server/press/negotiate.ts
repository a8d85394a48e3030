import type { Coding } from '#server/press/edition'

/** Smallest first, as measured on our pages. */
const PREFERENCE: Coding[] = ['br', 'zstd', 'gzip', 'identity']

const known = new Map<string, readonly Coding[]>()
const MOST_KNOWN = 500
const UNASKED: readonly Coding[] = ['identity']

/**
 * Codings a reader takes, best first, by `Accept-Encoding` (RFC 9110 §12.5.3): q-values, `*`, `identity;q=0`. Empty when
 * it takes none of ours. Equal headers are read once.
 */
export function codingsFor(header: string | string[] | undefined): readonly Coding[] {
  if (header === undefined) return UNASKED
  const text = String(header)
  const before = known.get(text)
  if (before) return before
  const codings = read(text)
  if (known.size >= MOST_KNOWN) known.clear()
  if (text.length < 200) known.set(text, codings)
  return codings
}

function read(header: string): Coding[] {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((it) => it.trim())
    if (name) weights.set(name === 'x-gzip' ? 'gzip' : name, quality(parameters))
  }
  // Unpacked is always welcome unless refused by name or by `*;q=0`, but only after what was asked for.
  const weigh = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? (coding === 'identity' ? 0.0001 : 0)
  return PREFERENCE.filter((it) => weigh(it) > 0).sort((a, b) => weigh(b) - weigh(a))
}

function quality(parameters: string[]): number {
  const q = parameters.find((it) => it.startsWith('q='))
  const value = q === undefined ? 1 : Number(q.slice(2))
  return value >= 0 && value <= 1 ? value : 0
}
