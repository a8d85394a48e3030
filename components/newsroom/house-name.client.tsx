'use client'

import { createContext, type ReactNode, useContext } from 'react'

const House = createContext('')

/** Tells every room what the newsroom is called; the layout knows it. */
export function HouseCalled({ name, children }: { name: string; children: ReactNode }) {
  return <House value={name}>{children}</House>
}

/** What the newsroom is called: the paper's short name before 编辑部. */
export function HouseName() {
  return <>{useContext(House)} 编辑部</>
}
