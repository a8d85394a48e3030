import { createHash } from 'node:crypto'
import type { audit } from '#db/audit/schema'
import { canonicalJson } from '#lib/canonical-json'

type Deed = Omit<typeof audit.$inferSelect, 'id' | 'seal'>

/** The seal of a row of the audit log: SHA-256 over what it says and the seal before it, in hexadecimal. */
export function sealOf({ at, staff, action, subject, detail, network, previous }: Deed): string {
  // What the database gives back of `detail` is what JSON keeps of it.
  const kept = JSON.parse(JSON.stringify(detail))
  return createHash('sha256')
    .update(canonicalJson([previous, at.getTime(), staff, action, subject, kept, network]))
    .digest('hex')
}
