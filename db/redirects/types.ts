export type DeskRedirect = { path: string; target: string; status: number; createdAt: Date }

/** What a reader gets at an address. `ends`: whether there is a page where a redirect leads. */
export type Tried = {
  outcome: 'page' | 'redirect' | 'gone' | 'missing' | 'bad'
  path: string
  target?: string
  ends?: boolean
  fault?: string
}
