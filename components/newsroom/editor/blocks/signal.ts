import { useSyncExternalStore } from 'react'

/** A value that one part of the editor sets and another shows, without drawing anything between them anew. */
export type Signal<T> = { get: () => T; set: (value: T) => void; follow: (listener: () => void) => () => void }

export function signal<T>(first: T): Signal<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The value of a signal, in a component that is drawn anew when it changes. */
export const useSignal = <T>(of: Signal<T>): T => useSyncExternalStore(of.follow, of.get, of.get)
