/**
 * Sentences with slots, `{city}`, `{n}`, from which the archive is put together. A theme is one kind of news: its headlines and
 * its lines are about the same thing, so that a story holds together.
 *
 * Bound once a story: city, city2, country, country2, name, name2, role, org, year. Drawn anew each time: n, few, pct, yi, month, day.
 */
export type Theme = {
  topics: string[]
  kickers: string[]
  roles: string[]
  orgs: string[]
  headlines: string[]
  lines: string[]
}

export type SectionBank = { section: string; general: string[]; themes: Theme[] }
