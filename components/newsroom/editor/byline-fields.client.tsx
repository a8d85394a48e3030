'use client'

import { Chooser } from '#components/newsroom/editor/chooser.client'
import type { Choice, Fields } from '#components/newsroom/editor/types'
import { type BylineRole, bylineRoleNames, bylineRoles } from '#lib/story/kinds'

type Bylines = Fields['bylines']
type Props = { bylines: Bylines; authors: Choice[]; onChange: (bylines: Bylines) => void }

/** Who signs, for what, in which order. */
export function BylineFields({ bylines, authors, onChange }: Props) {
  const nameOf = (id: number) => authors.find((it) => it.id === id)?.name ?? `作者 ${id}`
  const swap = (at: number, to: number) =>
    onChange(bylines.map((it, i) => (i === at ? (bylines[to] ?? it) : i === to ? (bylines[at] ?? it) : it)))
  return (
    <>
      <ol className="mb-2 empty:hidden">
        {bylines.map(({ author, role }, i) => (
          <li key={author} className="mb-1.5 flex items-center gap-1">
            <span className="min-w-0 flex-1 truncate">{nameOf(author)}</span>
            <select
              className="field w-auto min-w-20"
              aria-label={`${nameOf(author)}的角色`}
              value={role}
              onChange={(event) => onChange(bylines.map((it, at) => (at === i ? { author, role: event.target.value as BylineRole } : it)))}
            >
              {bylineRoles.map((it) => (
                <option key={it} value={it}>
                  {bylineRoleNames[it]}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="knob knob-quiet px-1.5"
              aria-label={`${nameOf(author)}上移`}
              disabled={i === 0}
              onClick={() => swap(i, i - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="knob knob-quiet px-1.5"
              aria-label={`${nameOf(author)}下移`}
              disabled={i === bylines.length - 1}
              onClick={() => swap(i, i + 1)}
            >
              ↓
            </button>
            <button
              type="button"
              className="knob knob-quiet px-1.5"
              aria-label={`去掉${nameOf(author)}`}
              onClick={() => onChange(bylines.filter((_, at) => at !== i))}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      <div className="mb-3">
        <Chooser
          label="添加署名"
          choices={authors.filter((it) => !bylines.some((known) => known.author === it.id))}
          onChoose={(author) => onChange([...bylines, { author, role: 'reporter' }])}
        />
      </div>
    </>
  )
}
