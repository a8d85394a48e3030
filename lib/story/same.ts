import { canonicalJson } from '#lib/canonical-json'
import type { Manuscript } from '#lib/story/manuscript'

/** Whether two manuscripts say the same. A slug that only one of them has is the one that publishing gave it. */
export function isSameManuscript(a: Manuscript, b: Manuscript): boolean {
  return canonicalJson({ ...a, slug: a.slug || b.slug }) === canonicalJson({ ...b, slug: b.slug || a.slug })
}
