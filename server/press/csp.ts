import { createHash } from 'node:crypto'

/** What a page carries inline, letter for letter. */
export type Inline = { scripts: string[]; styles: string[] }

/**
 * The strictest policy that lets exactly this page work (CSP Level 3): each inline script, style and speculation-rules
 * block by its hash, our own modules from here, nothing else. JSON-LD needs no mention: it is never run.
 */
export function policyFor({ scripts, styles }: Inline): string {
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...hashes(scripts)].join(' ')}`,
    `style-src ${hashes(styles).join(' ') || "'none'"}`,
    `img-src 'self' data:`,
    `media-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** For feeds, sitemaps and pictures, which load nothing. */
export const BARE_POLICY = `default-src 'none'; frame-ancestors 'none'`

const hashes = (blocks: string[]) => [...new Set(blocks)].map((it) => `'sha256-${createHash('sha256').update(it).digest('base64')}'`)
