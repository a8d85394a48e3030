import type { Result } from '#server/desk/answers'

type Came =
  | { outcome: 'conflict'; version: number; name: string }
  | { outcome: 'refused'; reasons: string[] }
  | { outcome: 'missing' }
  | (Result & { reasons?: never })

/** What a command of the taxonomy came to, in words for the editor. `what` is what it was about: 话题, 频道. */
export function toldOf(result: Came, what: string): Result {
  if (result.outcome === 'missing') return { ...result, error: `没有这个${what}` }
  if (result.outcome === 'refused' && 'reasons' in result && result.reasons) return { ...result, error: result.reasons.join('；') }
  if (result.outcome === 'conflict') return { ...result, error: `别人刚刚改过这个${what}` }
  return result
}

/** The number in an address; 0, which nothing has, for what is none. */
export const numberIn = (segment: string | undefined): number => (/^[1-9]\d{0,8}$/.test(segment ?? '') ? Number(segment) : 0)
