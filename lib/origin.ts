import { env } from '#lib/env'

// Apart from the other addresses: the browser gets those, and not the environment with what reads it.

/** A path with the paper's origin before it. */
export const absolute = (path: string) => `${env.siteUrl}${path}`

/** Whether an address in a text leads to another host. */
export const leadsAway = (href: string) => /^https?:/.test(href) && !href.startsWith(`${env.siteUrl}/`)
