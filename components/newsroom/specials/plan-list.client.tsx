'use client'

import { useRef, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { chaptersOf, type Line, lineKey, moveChapter } from '#components/newsroom/specials/plan'
import { StateMark } from '#components/newsroom/state-mark'
import { StoryFinder } from '#components/newsroom/story-finder.client'
import { Handle } from '#components/newsroom/taxonomy/handle'
import { useSorting } from '#components/newsroom/taxonomy/use-sorting.client'
import type { DeskSpecial } from '#db/specials/types'
import { deskApi, editorPath } from '#lib/links'

type Named = DeskSpecial['named'][number]
type Props = {
  lines: Line[]
  lead: number | null
  nameOf: (story: number) => Named | undefined
  onChange: (lines: Line[], said?: string) => void
  onLead: (story: number | null) => void
  onNamed: (story: Named) => void
}

/** The chapters of a special and their stories, in their order: by drag, or by the arrow keys on a row's handle. */
export function PlanList({ lines, lead, nameOf, onChange, onLead, onNamed }: Props) {
  const [adding, setAdding] = useState<number | null>(null)
  const made = useRef(0)
  const called = (line: Line) => (line.type === 'chapter' ? line.title || '没有章名' : (nameOf(line.id)?.headline ?? `稿件 ${line.id}`))
  const sorting = useSorting(lines, 'plan', (next, moved) => onChange(next, placeOf(next, moved)))

  function placeOf(next: Line[], moved: Line): string {
    if (moved.type === 'chapter') return `“${called(moved)}”已移动`
    const chapter = chaptersOf(next).find((it) => it.stories.includes(moved.id))
    return `移到“${chapter?.title || '没有章名'}”第 ${(chapter?.stories.indexOf(moved.id) ?? 0) + 1} 篇`
  }

  const without = (at: number) => onChange(lines.filter((_, i) => i !== at))
  /** Behind the last story of the chapter whose heading is at a line. */
  function endOf(at: number): number {
    const next = lines.findIndex((line, i) => i > at && line.type === 'chapter')
    return next < 0 ? lines.length : next
  }

  return (
    <>
      <ol className="border-y border-hair bg-panel sm:rounded-md sm:border-x">
        {lines.map((line, at) => (
          <li
            key={lineKey(line)}
            {...sorting.row(at)}
            className={`flex items-center gap-2 border-b border-hair px-2 py-1.5 last:border-0 ${line.type === 'chapter' ? 'bg-chosen' : 'pl-6'} ${sorting.over === at ? 'shadow-[inset_0_2px_0_var(--focus)]' : ''}`}
          >
            <Handle
              name={called(line)}
              onKeyDown={
                line.type === 'story'
                  ? sorting.keys(at)
                  : (event) => {
                      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
                      if (event.nativeEvent.isComposing || step === 0) return
                      event.preventDefault()
                      onChange(moveChapter(lines, at, step), `“${called(line)}”一章已移动`)
                    }
              }
            />
            {line.type === 'chapter' ? (
              <>
                <input
                  className="field min-w-0 flex-1 font-semibold"
                  aria-label="章名"
                  placeholder="章名"
                  maxLength={60}
                  value={line.title}
                  onChange={(event) => onChange(lines.map((it, i) => (i === at ? { ...line, title: event.target.value } : it)))}
                />
                <button type="button" className="knob text-small" aria-label={`往“${called(line)}”加稿件`} onClick={() => setAdding(at)}>
                  ＋ 稿件
                </button>
              </>
            ) : (
              <StoryLine story={nameOf(line.id)} id={line.id} leads={lead === line.id} onLead={onLead} />
            )}
            <button type="button" className="knob knob-quiet px-2" aria-label={`移出：${called(line)}`} onClick={() => without(at)}>
              ✕
            </button>
          </li>
        ))}
      </ol>
      {lines.length === 0 ? <p className="py-6 text-center text-soft">还没有章节。先加一章，再往里放稿件。</p> : null}
      <button
        type="button"
        className="knob mt-2"
        onClick={() => {
          made.current += 1
          onChange([...lines, { type: 'chapter', key: `new-${made.current}`, title: '' }])
        }}
      >
        ＋ 加一章
      </button>
      {adding === null ? null : (
        <Modal title="加稿件" onClose={() => setAdding(null)}>
          <StoryFinder
            label="按标题、拼音查找已发稿件"
            find={deskApi.findStories}
            but={lines.flatMap((it) => (it.type === 'story' ? [it.id] : []))}
            onChoose={({ id, headline }) => {
              const to = endOf(adding)
              onNamed({ id, headline, state: 'published' })
              onChange([...lines.slice(0, to), { type: 'story', id }, ...lines.slice(to)], `已加入《${headline}》`)
            }}
          />
        </Modal>
      )}
    </>
  )
}

type StoryProps = { story: Named | undefined; id: number; leads: boolean; onLead: Props['onLead'] }

function StoryLine({ story, id, leads, onLead }: StoryProps) {
  return (
    <>
      <span className="min-w-0 flex-1">
        <a href={editorPath(id)} className="hover:underline" draggable={false}>
          {story?.headline ?? `稿件 ${id}`}
        </a>
        {story && story.state !== 'published' ? (
          <span className="ml-2 text-note">
            <StateMark state={story.state} />
          </span>
        ) : null}
      </span>
      <button type="button" className="knob knob-quiet px-2 text-small" aria-pressed={leads} onClick={() => onLead(leads ? null : id)}>
        {leads ? '★ 头条' : '☆ 作头条'}
      </button>
    </>
  )
}
