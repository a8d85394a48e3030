'use client'

import { useEffect, useState } from 'react'
import { ComparePanel } from '#components/newsroom/editor/compare-panel.client'
import { dropAside, type LocalCopy, readAside, readCopy, setAside } from '#components/newsroom/editor/local-copy'
import type { OpenStory } from '#components/newsroom/editor/types'
import type { Manuscript } from '#lib/story/manuscript'
import { isSameManuscript } from '#lib/story/same'
import { shortDateTime } from '#lib/time'

type Props = { story: OpenStory; current: () => Manuscript; onTake: (manuscript: Manuscript) => void }

/** Words that this computer kept and the server never confirmed: offered, never forced. */
export function RecoveryBar({ story, current, onTake }: Props) {
  const [kept, setKept] = useState<LocalCopy | null>(null)
  const [comparing, setComparing] = useState(false)

  useEffect(() => {
    const copy = readCopy(story.id)
    // Out of the way of the copies that are made from now on.
    if (copy && !isSameManuscript(copy.manuscript, story.manuscript)) setAside(story.id, copy)
    setKept(readAside(story.id))
  }, [story])

  if (!kept) return null
  const when = shortDateTime(new Date(kept.at), new Date())
  const leave = () => {
    dropAside(story.id)
    setKept(null)
    setComparing(false)
  }
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 border-b border-hair bg-chosen px-4 py-2 sm:px-6">
      <span className="mr-auto">这台电脑上留着 {when} 没有保存到服务器的文字。</span>
      <button type="button" className="knob" onClick={() => setComparing(true)}>
        比较后取回
      </button>
      <button type="button" className="knob knob-quiet" onClick={() => confirm('丢弃后无法找回，确定吗？') && leave()}>
        丢弃
      </button>
      {comparing ? (
        <ComparePanel
          title="取回没有保存的文字"
          note={kept.version < story.version ? '服务器上的稿件在那之后又改过。取回后会以这台电脑上的文字为准。' : '取回后会自动保存。'}
          mine={{ name: `这台电脑上的文字（${when}）`, manuscript: kept.manuscript }}
          theirs={{ name: '现在编辑器里的文字', manuscript: current() }}
          onClose={() => setComparing(false)}
        >
          <button
            type="button"
            className="knob knob-main"
            onClick={() => {
              onTake(kept.manuscript)
              leave()
            }}
          >
            取回
          </button>
        </ComparePanel>
      ) : null}
    </div>
  )
}
