'use client'

import { switchShortcuts } from '#components/newsroom/shortcuts'

/** Turns the desk's own keys off and on again (WCAG 2.1.4). */
export function KeySwitch({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <label className="flex flex-wrap items-center gap-x-2 border-t border-hair pt-3">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          switchShortcuts(event.target.checked)
          onSwitch(event.target.checked)
        }}
      />
      启用编辑部的快捷键
      <span className="text-small text-soft">（只记在这台电脑的浏览器里）</span>
    </label>
  )
}
