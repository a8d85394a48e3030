'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { ComparePanel } from '#components/newsroom/editor/saving/compare-panel.client'
import { dropCopy, type LocalCopy, listCopies } from '#components/newsroom/editor/saving/local-copy'
import { liveTabs } from '#components/newsroom/editor/saving/tabs'
import { useReadOnly } from '#components/newsroom/editor/workflow/read-only.client'
import type { Manuscript } from '#lib/story/manuscript'
import { isSameManuscript } from '#lib/story/same'
import { shortDateTime } from '#lib/time'

/** What the desk holds of the story now. */
type Held = { version: number; manuscript: Manuscript; savedBy: string | null; savedAt: string }

/** Words that tabs on this computer left behind and the server never confirmed: offered, never forced. */
export function RecoveryBar() {
  const { story, links, saving, safety, take, whole, standing, editor } = useDesk()
  const [left, setLeft] = useState<LocalCopy[]>([])
  const [held, setHeld] = useState<Held>(story)
  const [chosen, setChosen] = useState<{ copy: LocalCopy; current: Manuscript } | null>(null)
  const readOnly = useReadOnly()
  const { tab } = safety
  const me = safety.writer.id

  const look = useCallback(async () => {
    const [copies, alive] = await Promise.all([listCopies(story.id, me), liveTabs()])
    const waiting = copies.filter((it) => it.tab !== tab && !alive.has(it.tab))
    if (waiting.length === 0) return setLeft([])
    // The page may be older than what the tab that left them had still sent.
    const reply = await ask<Held>('GET', links.story)
    const now = reply.ok ? reply.body : story
    const needless = waiting.filter((it) => isSameManuscript(it.manuscript, now.manuscript))
    await Promise.all(needless.map(dropCopy))
    setHeld(now)
    setLeft(waiting.filter((it) => !needless.includes(it)))
  }, [story, links.story, me, tab])

  // Also after a conflict, which may have laid a text aside.
  const settled = standing.state !== 'conflict'
  useEffect(() => {
    if (settled) void look()
  }, [look, settled])

  async function restore({ copy }: { copy: LocalCopy }) {
    // What was written since is not to be lost for what was written before.
    if (saving.isDirty()) await safety.layAside()
    take(copy.manuscript)
    saving.copy()
    await discard(copy)
    editor?.commands.focus('end')
  }

  async function discard(copy: LocalCopy) {
    setChosen(null)
    await dropCopy(copy)
    await look()
  }

  if (left.length === 0) return null
  return (
    <section aria-label="没有保存的文字" className="border-b border-hair bg-chosen px-4 py-2 sm:px-6">
      <p role="alert" className="font-semibold">
        ▲ 这台电脑上留着没有保存到服务器的文字
      </p>
      <ul>
        {left.map((copy) => (
          <li key={copy.tab} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
            <span className="mr-auto min-w-0">
              <time>{when(copy)}</time>
              <span className="ml-2 text-soft">{copy.manuscript.headline || '（没有标题）'}</span>
            </span>
            <button
              type="button"
              className="knob"
              disabled={!editor || readOnly}
              title={readOnly ? '稿件已归档，先重新打开' : undefined}
              onClick={() => setChosen({ copy, current: whole() })}
            >
              比较后取回
            </button>
            <button type="button" className="knob knob-quiet" onClick={() => confirm('丢弃后无法找回，确定吗？') && discard(copy)}>
              丢弃
            </button>
          </li>
        ))}
      </ul>
      {chosen ? (
        <ComparePanel
          title="取回没有保存的文字"
          note={noteOn(chosen.copy, held)}
          mine={{ name: `这台电脑上的文字（${when(chosen.copy)}）`, manuscript: chosen.copy.manuscript }}
          theirs={{ name: '现在编辑器里的文字', manuscript: chosen.current }}
          onClose={() => setChosen(null)}
        >
          <button type="button" className="knob knob-main" onClick={() => restore(chosen)}>
            取回
          </button>
        </ComparePanel>
      ) : null}
    </section>
  )
}

const when = ({ at }: { at: number }) => shortDateTime(new Date(at), new Date())

function noteOn(copy: LocalCopy, held: Held): string {
  const since = new Date(held.savedAt)
  return copy.version < held.version
    ? `写下这些文字以后，${held.savedBy ?? '系统'}在 ${shortDateTime(since, new Date())} 又保存过。取回后会以这台电脑上的文字为准，现在的文字仍留在版本里。`
    : '取回后会自动保存。'
}
