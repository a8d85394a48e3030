import type { ReactNode } from 'react'
import { HouseName } from '#components/newsroom/house-name.client'

/** A page with one thing on it: signing in, a link that no longer works. */
export function Entrance({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-entrance flex-col justify-center px-4 py-12">
      <p className="mb-6 font-serif text-head font-bold">
        <HouseName />
      </p>
      <h1 className="mb-2 text-head font-semibold">{title}</h1>
      {note ? <p className="mb-4 text-soft">{note}</p> : null}
      <div>{children}</div>
    </main>
  )
}
