'use client'

import { type DragEvent, type KeyboardEvent, useState } from 'react'

/**
 * Rows that are put in order by dragging, or by an arrow key on the row's handle. `kind` names what is dragged, so that
 * nothing else can be dropped among them.
 */
export function useSorting<T>(rows: T[], kind: string, onSorted: (rows: T[], moved: T, to: number) => void) {
  const [over, setOver] = useState(-1)
  const type = `application/x-eddiba-${kind}`

  function move(from: number, to: number) {
    const moved = rows[from]
    if (moved === undefined || from === to || to < 0 || to >= rows.length) return
    const rest = rows.filter((_, i) => i !== from)
    onSorted([...rest.slice(0, to), moved, ...rest.slice(to)], moved, to)
  }

  return {
    over,
    move,
    /** What makes a row one to drag and to drop on. */
    row: (at: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.stopPropagation()
        event.dataTransfer.setData(type, String(at))
      },
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(type)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(at)
      },
      onDragLeave: () => setOver(-1),
      onDragEnd: () => setOver(-1),
      onDrop: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(type)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(-1)
        move(Number(event.dataTransfer.getData(type)), at)
      },
    }),
    /** Keys of the row's handle. */
    keys: (at: number) => (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
      if (!step) return
      event.preventDefault()
      event.stopPropagation()
      move(at, at + step)
    },
  }
}
