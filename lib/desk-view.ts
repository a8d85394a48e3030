/** What somebody has narrowed 稿库 by, as it stands in the address. */
export type DeskView = {
  words?: string | undefined
  state?: string | undefined
  section?: number | undefined
  kind?: string | undefined
  /** Somebody's number, or `me`. */
  person?: string | undefined
  topic?: number | undefined
  author?: number | undefined
  corrected?: boolean | undefined
  /** Days, `2026-11-23`. */
  from?: string | undefined
  until?: string | undefined
  sort?: string | undefined
  /** Columns by their names, a dot between; none are the usual ones. */
  cols?: string | undefined
  binned?: boolean | undefined
  page?: number | undefined
}
/** A view as what stands behind the `?`, without the page. */
export const viewQuery = ({ words, corrected, binned, page: _, ...rest }: DeskView): string =>
  new URLSearchParams(
    Object.entries({ q: words, ...rest, corrected: corrected && 1, binned: binned && 1 }).flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    ),
  ).toString()

/** The audit log as somebody looks at it. */
export type AuditView = {
  staff?: string | undefined
  action?: string | undefined
  subject?: string | undefined
  from?: string | undefined
  until?: string | undefined
  before?: number | undefined
  check?: boolean | undefined
}
