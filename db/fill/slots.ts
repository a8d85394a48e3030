import { citiesOf, countries, givens, surnames } from '#db/fill/bank/places'
import type { Theme } from '#db/fill/bank/types'
import type { Chance } from '#db/seed/art/random'

/** One of a list, any as likely as the other. */
export const pickFrom = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance.next() * list.length)] as T

/** One of a list, those near its head far more often: the n-th about 1/n as often as the first (Zipf). */
export const pickZipf = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor((list.length + 1) ** chance.next()) - 1] as T

/** A person who does not exist. */
export const inventName = (chance: Chance) => pickFrom(chance, [...surnames]) + pickFrom(chance, givens)

/** Writer of one story: fills the slots of a sentence, the bound ones always with the same words. */
export function writerOf(chance: Chance, section: string, theme: Theme, publishedAt: Date): (sentence: string) => string {
  const cities = citiesOf(section)
  const city = pickZipf(chance, cities)
  const country = pickZipf(chance, countries)
  const bound: Record<string, string> = {
    city,
    country,
    city2: other(chance, cities, city),
    country2: other(chance, countries, country),
    name: inventName(chance),
    name2: inventName(chance),
    role: pickFrom(chance, theme.roles),
    org: pickFrom(chance, theme.orgs),
    year: String(publishedAt.getUTCFullYear() - chance.whole(3, 18)),
  }
  const drawn: Record<string, () => string> = {
    n: () => String(Math.round(10 ** chance.between(1.5, 3.95))),
    few: () => String(chance.whole(2, 9)),
    pct: () => chance.between(1, 60).toFixed(chance.odds(0.6) ? 1 : 0),
    yi: () => `${chance.between(0.5, 90).toFixed(1)}亿`,
    month: () => String(chance.whole(1, 12)),
    day: () => String(chance.whole(1, 28)),
  }
  return (sentence) => sentence.replace(/\{(\w+)\}/g, (slot, key: string) => bound[key] ?? drawn[key]?.() ?? slot)
}

function other(chance: Chance, list: readonly string[], than: string): string {
  const found = pickFrom(chance, list)
  return found === than ? other(chance, list, than) : found
}
