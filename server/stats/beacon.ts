import * as z from 'zod'
import { deviceOf, sourceOf } from '#lib/stats/classes'
import { addressOf } from '#server/desk/address'
import { readBytes } from '#server/desk/body'
import { rateCounter } from '#server/desk/rate'
import { noteReading } from '#server/stats/readings'
import { visitorOf } from '#server/stats/salt'

const BYTES = 200
const tooOften = rateCounter({ max: 60, seconds: 60 })

/** Programs that say what they are, and tools that pass for a browser only at first glance. */
const PROGRAMS =
  /bot\b|bot[/;]|crawl|spider|slurp|headless|preview|monitor|lighthouse|pingdom|curl|wget|python|java\/|go-http|axios|node|scrapy|facebookexternal/i

/**
 * Counts one reading. The answer is 204 whatever comes: to somebody who asked not to be counted, to a program, and to
 * nonsense alike.
 */
export async function countReading(request: Request): Promise<Response> {
  const silence = new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
  const { headers } = request
  const browser = headers.get('user-agent') ?? ''
  const site = headers.get('sec-fetch-site')
  if (headers.get('sec-gpc') === '1' || headers.get('dnt') === '1') return silence
  if (!isBrowser(browser) || (site !== null && site !== 'same-origin')) return silence
  const address = addressOf(headers)
  if (tooOften(address) > 0) return silence
  const told = await readingTold(request)
  const now = new Date()
  if (!told) return silence
  const source = sourceOf(told.from, headers.get('host') ?? '', browser)
  noteReading({ ...told, visitor: visitorOf(address, browser, now), at: now, source, device: deviceOf(browser) })
  return silence
}

/** Whether a browser's name is one that people use. */
export const isBrowser = (name: string): boolean =>
  name.length >= 30 && name.length <= 600 && name.startsWith('Mozilla/5.0 (') && !PROGRAMS.test(name)

const told = z.strictObject({
  story: z
    .int()
    .positive()
    .max(2 ** 31),
  /** Host of the page before; only its class is kept. */
  from: z.string().max(100).default(''),
  /** The quarter of the story that was come to. */
  depth: z.int().min(0).max(4).default(0),
})

async function readingTold(request: Request) {
  try {
    return told.safeParse(JSON.parse((await readBytes(request, BYTES)).toString('utf8'))).data ?? null
  } catch {
    return null
  }
}
