import type { VersionKey } from '#db/revisions/types'
import { Refusal } from '#server/desk/answers'

/** The version of a story that a route's address names: `d12` or `r3`. Throws `Refusal`. */
export function versionKey(named: string | undefined): VersionKey {
  if (!/^[dr][1-9]\d{0,8}$/.test(named ?? '')) throw new Refusal({ outcome: 'missing', error: '没有这个版本' })
  return named as VersionKey
}
