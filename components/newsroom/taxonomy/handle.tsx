import type { KeyboardEvent } from 'react'

/** What a row is moved by: dragged with the mouse, or with the arrow keys when it has the focus. */
export const Handle = ({ name, onKeyDown }: { name: string; onKeyDown: (event: KeyboardEvent) => void }) => (
  <button
    type="button"
    className="cursor-grab px-1.5 py-1 leading-none text-soft hover:text-ink"
    aria-label={`移动：${name}`}
    aria-keyshortcuts="ArrowUp ArrowDown"
    title="拖动，或按 ↑ ↓ 移动"
    onKeyDown={onKeyDown}
  >
    ⠿
  </button>
)
