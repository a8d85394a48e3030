'use client'

import { type RefObject, useCallback, useEffect, useState } from 'react'

type Changes = { at: number; count: number; jump: (step: 1 | -1) => void }

/**
 * The changes shown inside an element, to be jumped to one after the other: Alt+↓ and Alt+↑, or `jump`. `at` counts from 1;
 * 0 before the first jump. Counts anew when `shown` is another value.
 */
export function useChanges(root: RefObject<HTMLElement | null>, shown: unknown): Changes {
  const [at, setAt] = useState(0)
  const [count, setCount] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what there is to count
  useEffect(() => {
    setCount(changesIn(root.current).length)
    setAt(0)
  }, [root, shown])

  const jump = useCallback(
    (step: 1 | -1) => {
      const changes = changesIn(root.current)
      if (changes.length === 0) return
      setAt((now) => {
        const next = now === 0 ? (step > 0 ? 1 : changes.length) : ((now - 1 + step + changes.length) % changes.length) + 1
        show(changes[next - 1])
        return next
      })
    },
    [root],
  )

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || !event.altKey || event.ctrlKey || event.metaKey) return
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
      if (!step) return
      event.preventDefault()
      jump(step)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [jump])

  return { at, count, jump }
}

function show(change: HTMLElement[] | undefined): void {
  const first = change?.[0]
  first?.focus({ preventScroll: true })
  first?.scrollIntoView({ block: 'center' })
}

/** The elements of each change, in the order of the text: in two columns one change stands in both. */
function changesIn(root: HTMLElement | null): HTMLElement[][] {
  const changes = new Map<string, HTMLElement[]>()
  for (const element of root?.querySelectorAll<HTMLElement>('[data-change]') ?? []) {
    // Within a block that is itself the change there is nothing more to jump to.
    if (element.parentElement?.closest('[data-change]')) continue
    const name = element.dataset.change ?? ''
    changes.set(name, [...(changes.get(name) ?? []), element])
  }
  return [...changes.values()]
}
