import type { Proof } from '#server/press/asking'
import { BARE_POLICY } from '#server/press/csp'
import type { Sheet } from '#server/press/faces'
import { type Finishing, finish } from '#server/press/finish'
import type { Page } from '#server/press/keys'
import { pathOfLocation } from '#server/press/location'

export type House = Finishing & {
  /** `SITE_URL`, and the host Next is asked with. */
  origin: string
  host: string
  /** Security headers for every page, names and values in turn. */
  headers: string[]
}

/** A sheet ready to be kept, or a reason not to keep it. */
export type Made = { sheet: Sheet; keep: boolean; faults: string[] }

/** Headers of Next's answer that belong to the page; the rest is the framework's. */
const PASSED_ON = ['content-language', 'content-disposition', 'x-robots-tag', 'access-control-allow-origin', 'link']

/** What Next says of every page that is rendered when asked for. It is no wish of the page's. */
const BOILERPLATE = 'private, no-cache, no-store, max-age=0, must-revalidate'

/**
 * Makes a sheet of Next's answer: finished HTML, other bodies as they are, redirects as 301 with a path. Throws when Next
 * failed, sent a reader away from the paper, or answered with a status readers have no use for.
 *
 * @param status what a page that Next answers with 200 is to say
 */
export async function sheetOf(proof: Proof, page: Page, house: House, status = page.status ?? 200): Promise<Made> {
  const { headers } = proof
  const type = one(headers['content-type']) ?? 'text/html; charset=utf-8'
  const more = [...house.headers, ...PASSED_ON.flatMap((name) => passedOn(name, one(headers[name])))]
  const basis = { tags: [...proof.printing.tags], lastModified: lastModified(headers), more, location: undefined }
  const wanted = one(headers['cache-control'])
  const keep = headers['set-cookie'] === undefined && (wanted === BOILERPLATE || !/private|no-store/.test(wanted ?? ''))

  if (proof.status >= 300 && proof.status < 400) {
    const location = pathOfLocation(one(headers['location']) ?? '', page.ask, house.origin, house.host)
    if (location === null || location === page.key) throw new Error(`${page.ask} redirects to ${location ?? one(headers['location'])}`)
    const sheet = {
      ...basis,
      status: 301,
      location,
      type: 'text/plain; charset=utf-8',
      body: Buffer.from(`${location}\n`),
      policy: BARE_POLICY,
    }
    return { sheet, keep, faults: [] }
  }
  if (proof.status !== 200) throw new Error(`${page.ask} answered ${proof.status}`)
  if (!type.startsWith('text/html')) return { sheet: { ...basis, status, type, body: proof.body, policy: BARE_POLICY }, keep, faults: [] }
  const { html, policy, faults } = await finish(proof.body.toString('utf8'), house)
  return { sheet: { ...basis, status, type, body: Buffer.from(html), policy }, keep, faults }
}

function passedOn(name: string, value: string | undefined): string[] {
  // Next's own Link headers preload what the press takes out.
  return value === undefined || (name === 'link' && value.includes('/_next/')) ? [] : [name, value]
}

function lastModified(headers: Proof['headers']): number {
  const said = Date.parse(one(headers['last-modified']) ?? '')
  return Math.floor((Number.isNaN(said) ? Date.now() : said) / 1000) * 1000
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : value)
