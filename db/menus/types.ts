import type { Menus } from '#lib/menus'

/** What the setting `menus` holds. */
export type MenuSettings = { menus: Menus; version: number }

/** What an entry may lead to, for the desk. */
export type MenuTarget = {
  id: number
  name: string
  path: string
  /** Why readers can't get there now, or empty. */
  gone: string
}

/** A change of the menus, newest first; `by` is null where the house made it. */
export type MenuChange = { id: number; at: Date; by: string | null; undone: boolean; before: Menus; after: Menus }
