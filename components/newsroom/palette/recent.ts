/** Where somebody has been, newest first. Kept in this browser for one person, and wiped when they sign out. */
export type Visit = { key: string; name: string; href: string }

const NAME = 'eddiba:recent'
const KEPT = 6

export function visits(staff: string): Visit[] {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? 'null') as { staff?: unknown; visits?: unknown } | null
    return kept?.staff === staff && Array.isArray(kept.visits) ? kept.visits.filter(isVisit) : []
  } catch {
    return []
  }
}

export function remember(staff: string, { key, name, href }: Visit): void {
  const others = visits(staff).filter((it) => it.key !== key)
  try {
    localStorage.setItem(NAME, JSON.stringify({ staff, visits: [{ key, name, href }, ...others].slice(0, KEPT) }))
  } catch {
    // A browser that keeps nothing remembers nothing.
  }
}

export function forgetVisits(): void {
  try {
    localStorage.removeItem(NAME)
  } catch {
    // Nothing was kept.
  }
}

const isVisit = (it: unknown): it is Visit => {
  const { key, name, href } = (it ?? {}) as Record<string, unknown>
  return typeof key === 'string' && typeof name === 'string' && typeof href === 'string' && /^\/(?!\/)/.test(href)
}
