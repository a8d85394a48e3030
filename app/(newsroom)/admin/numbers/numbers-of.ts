import type { Bar } from '#components/newsroom/numbers/bars'
import {
  countByClass,
  countByDepth,
  countByHour,
  listAuthorsByReads,
  listSectionsByReads,
  listStoriesByReads,
  listTopicsByReads,
} from '#db/readings/numbers'
import { deviceNames, devices, sourceNames, sources } from '#lib/stats/classes'
import { beijing, longDate } from '#lib/time'
import { lastDays } from '#server/stats/period'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** All that the screen of numbers shows of the last `days` days. */
export async function numbersOf(days: number, now: Date) {
  const period = lastDays(days, now)
  const [hours, stories, sections, topics, authors, classes, depths] = await Promise.all([
    countByHour(period),
    listStoriesByReads(period, 50),
    listSectionsByReads(period),
    listTopicsByReads(period, 10),
    listAuthorsByReads(period, 10),
    countByClass(period),
    countByDepth(period),
  ])
  const shares = <Key extends string>(keys: readonly Key[], names: Record<Key, string>, counts: Map<Key, number>) =>
    keys.map((key) => ({ name: names[key], reads: counts.get(key) ?? 0 }))
  return {
    bars: days === 1 ? hourBars(hours, period.from) : dayBars(hours, period.from, days),
    total: [...hours.values()].reduce((sum, it) => sum + it, 0),
    stories,
    sections,
    topics,
    authors,
    sources: shares(sources, sourceNames, classes.sources),
    devices: shares(devices, deviceNames, classes.devices),
    depths: depths.map((reads, at) => ({ name: `读到 ${(at + 1) * 25}%`, reads })),
  }
}

function hourBars(hours: Map<number, number>, from: Date): Bar[] {
  return Array.from({ length: 24 }, (_, at) => ({
    label: `${at}时`,
    note: `${at}:00—${at + 1}:00`,
    value: hours.get(Math.floor(from.getTime() / HOUR) + at) ?? 0,
  }))
}

function dayBars(hours: Map<number, number>, from: Date, days: number): Bar[] {
  return Array.from({ length: days }, (_, at) => {
    const start = new Date(from.getTime() + at * DAY)
    const first = Math.floor(start.getTime() / HOUR)
    const { month, day } = beijing(start)
    const value = Array.from({ length: 24 }, (_, hour) => hours.get(first + hour) ?? 0).reduce((sum, it) => sum + it, 0)
    return { label: `${month}/${day}`, note: longDate(start), value }
  })
}
