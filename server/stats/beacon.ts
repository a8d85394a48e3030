import * as z from 'zod'
import { deviceOf, sourceOf } from '#lib/stats/classes'
import { addressOf } from '#server/desk/address'
import { rateCounter } from '#server/desk/rate'
import { noteReading } from '#server/stats/readings'
import { visitorOf } from '#server/stats/salt'

const tooOften = rateCounter({ max: 60, seconds: 60 })

/** Programs that say what they are, and tools that pass for a browser only at first glance. */
const PROGRAMS =
  /bot\b|bot[/;]|crawl|spider|slurp|headless|preview|monitor|lighthouse|pingdom|curl|wget|python|java\/|go-http|axios|node|scrapy|facebookexternal/i

/**
 * Takes what a page told of its reader, unless the reader asked not to be counted, is a program, or it is nonsense.
 *
 * @param told the body as it came
 */
export function takeReading(headers: Pick<Headers, 'get'>, told: string): void {
  const browser = headers.get('user-agent') ?? ''
  const site = headers.get('sec-fetch-site')
  if (headers.get('sec-gpc') === '1' || headers.get('dnt') === '1') return
  if (!isBrowser(browser) || (site !== null && site !== 'same-origin')) return
  const address = addressOf(headers)
  if (tooOften(address) > 0) return
  const reading = readingTold(told)
  if (!reading) return
  const at = new Date()
  const source = sourceOf(reading.from, headers.get('host') ?? '', browser)
  noteReading({ ...reading, visitor: visitorOf(address, browser, at), at, source, device: deviceOf(browser) })
}

/** Whether a browser's name is one that people use. */
export const isBrowser = (name: string): boolean =>
  name.length >= 30 && name.length <= 600 && name.startsWith('Mozilla/5.0 (') && !PROGRAMS.test(name)

const shape = z.strictObject({
  story: z
    .int()
    .positive()
    .max(2 ** 31),
  /** Host of the page before; only its class is kept. */
  from: z.string().max(100).default(''),
  /** The quarter of the story that was come to. */
  depth: z.int().min(0).max(4).default(0),
})

function readingTold(told: string) {
  try {
    return shape.safeParse(JSON.parse(told)).data ?? null
  } catch {
    return null
  }
}
