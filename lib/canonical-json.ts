/** JSON with the keys of every object in order: a database need not keep the order they came in (PostgreSQL's jsonb does not). */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, it) =>
    it && typeof it === 'object' && !Array.isArray(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1))) : it,
  )
