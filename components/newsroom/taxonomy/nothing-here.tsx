import type { ReactNode } from 'react'

/** What stands where a list is empty: what belongs here, and how it comes here. */
export const NothingHere = ({ children }: { children: ReactNode }) => (
  <p className="border-y border-hair bg-panel px-4 py-16 text-center text-soft sm:border-x">{children}</p>
)
