export type DeskRedirect = { path: string; target: string; status: number; createdAt: Date; uses: number; usedAt: Date | null }

/** By what 跳转 are sorted; the first when nothing is said. */
export const redirectOrders = ['path', 'uses', 'used', 'written'] as const
export type RedirectOrder = (typeof redirectOrders)[number]

/** What a reader gets at an address. `ends`: whether there is a page where a redirect leads. */
export type Tried = {
  outcome: 'page' | 'redirect' | 'gone' | 'missing' | 'bad'
  path: string
  target?: string
  ends?: boolean
  fault?: string
}
