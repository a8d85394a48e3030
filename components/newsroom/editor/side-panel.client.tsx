'use client'

import { type ComponentType, type KeyboardEvent, useId } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { CheckPanel } from '#components/newsroom/editor/panels/check-panel.client'
import { CoursePanel } from '#components/newsroom/editor/panels/course-panel.client'
import { FactsPanel } from '#components/newsroom/editor/panels/facts-panel.client'
import { NotesPanel } from '#components/newsroom/editor/panels/notes-panel.client'
import { OutlinePanel } from '#components/newsroom/editor/panels/outline-panel.client'
import { ProofBadge, ProofPanel } from '#components/newsroom/editor/panels/proof-panel.client'
import { VersionsPanel } from '#components/newsroom/editor/panels/versions-panel.client'
import { useStatus } from '#components/newsroom/editor/workflow/status.client'

type Panel = { key: string; name: string; Body: ComponentType; Badge?: ComponentType }

/** What stands beside the sheet, one at a time. A panel asks `useDesk` for the story. */
const panels: [Panel, ...Panel[]] = [
  { key: 'facts', name: '稿件', Body: FactsPanel },
  { key: 'checks', name: '检查', Body: CheckPanel },
  { key: 'notes', name: '批注', Body: NotesPanel },
  { key: 'course', name: '流转', Body: CoursePanel },
  { key: 'outline', name: '大纲', Body: OutlinePanel },
  { key: 'proof', name: '校对', Body: ProofPanel, Badge: ProofBadge },
  { key: 'versions', name: '版本', Body: VersionsPanel },
]

/** The panels beside the sheet. The tabs say how many blockers and open notes wait behind them. */
export function SidePanel() {
  const { checks, panel: open, showPanel: setOpen } = useDesk()
  const notes = useStatus().status?.notes.open ?? 0
  const id = useId()
  const { Body } = panels.find((it) => it.key === open) ?? panels[0]

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const at = panels.findIndex((it) => it.key === open)
    const next = panels[(at + step + panels.length) % panels.length]
    if (!next) return
    event.preventDefault()
    setOpen(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }

  return (
    <aside
      aria-label="稿件信息"
      className="max-md:min-h-dvh border-t border-hair bg-panel md:sticky md:top-14 md:h-[calc(100dvh-3.5rem)] md:overflow-y-auto md:border-t-0 md:border-l"
    >
      <div
        role="tablist"
        aria-label="稿件信息"
        onKeyDown={move}
        className="sticky top-0 z-10 flex overflow-x-auto border-b border-hair bg-panel px-2 lg:px-3"
      >
        {panels.map(({ key, name, Badge }) => (
          <button
            key={key}
            id={`${id}-${key}`}
            type="button"
            role="tab"
            aria-selected={key === open}
            aria-controls={`${id}-panel`}
            tabIndex={key === open ? 0 : -1}
            onClick={() => setOpen(key)}
            className="-mb-px min-h-10 border-b-2 border-transparent px-2 whitespace-nowrap text-soft aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
          >
            {name}
            {key === 'checks' && checks.blockers.length > 0 ? (
              <span className="ml-1 text-small text-accent tabular-nums">✕{checks.blockers.length}</span>
            ) : null}
            {key === 'notes' && notes > 0 ? <span className="ml-1 text-small text-warn tabular-nums">{notes}</span> : null}
            {Badge ? <Badge /> : null}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open}`} className="px-4 py-4 lg:px-5">
        <Body />
      </div>
    </aside>
  )
}
