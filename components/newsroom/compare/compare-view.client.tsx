'use client'

import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { ComparedFields } from '#components/newsroom/compare/compared-fields'
import { ComparedRow } from '#components/newsroom/compare/compared-row'
import { rowsOf } from '#components/newsroom/compare/rows'
import { useChanges } from '#components/newsroom/compare/use-changes.client'
import { useNames } from '#components/newsroom/compare/use-names.client'
import { type Comparison, compareManuscripts } from '#lib/story/compare'
import type { Manuscript } from '#lib/story/manuscript'

type Version = { name: string; manuscript: Manuscript }
type Props = {
  /** The older text: what only it has is struck through. */
  before: Version
  /** The newer text: what only it has is underlined. */
  after: Version
}

/**
 * Two versions of the open story and what changed from one to the other: the fields on top, then the body with words put in
 * and taken out, unchanged stretches folded. One column, or two side by side where there is room. It scrolls by itself, so it
 * can stand in a dialog: `<CompareView before={{ name: '服务器上的文字', manuscript }} after={{ name: '您的文字', manuscript }} />`.
 * It asks `useDesk` and `useShelf` for names and pictures; the manuscripts must not be made anew at every rendering.
 */
export function CompareView({ before, after }: Props) {
  const { names, thumbs } = useNames()
  const region = useRef<HTMLElement>(null)
  const isWide = useWide()
  const [choice, setChoice] = useState<'columns' | 'one' | null>(null)
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const columns = isWide && choice !== 'one'
  const found = useMemo(() => compareManuscripts(before.manuscript, after.manuscript, names), [before.manuscript, after.manuscript, names])
  const changes = useChanges(region, columns ? found : found.parts)

  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <p className="mr-auto text-small text-soft">{summaryOf(found)}</p>
        {isWide ? (
          <button
            type="button"
            className="knob knob-quiet text-small"
            aria-pressed={columns}
            onClick={() => setChoice(columns ? 'one' : 'columns')}
          >
            并排显示
          </button>
        ) : null}
        {changes.count > 0 ? (
          <>
            <span role="status" className="text-small text-soft tabular-nums">
              {changes.at > 0 ? `第 ${changes.at} 处，共 ${changes.count} 处` : `共 ${changes.count} 处`}
            </span>
            <button
              type="button"
              className="knob text-small"
              title="Alt+↑"
              aria-keyshortcuts="Alt+ArrowUp"
              onClick={() => changes.jump(-1)}
            >
              上一处
            </button>
            <button
              type="button"
              className="knob text-small"
              title="Alt+↓"
              aria-keyshortcuts="Alt+ArrowDown"
              onClick={() => changes.jump(1)}
            >
              下一处
            </button>
          </>
        ) : null}
      </div>
      {columns ? (
        <div className="grid grid-cols-2 gap-x-4 px-3 pb-1 text-small font-semibold">
          <p>{before.name}</p>
          <p>{after.name}</p>
        </div>
      ) : (
        <p className="flex flex-wrap gap-x-3 px-3 pb-1 text-small">
          <span className="text-accent">－ {before.name}</span>
          <span className="text-good">＋ {after.name}</span>
        </p>
      )}
      <section
        ref={region}
        aria-label={`比较“${before.name}”与“${after.name}”`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it
        tabIndex={0}
        className="relative max-h-[55dvh] overflow-auto rounded-md border border-hair bg-desk p-3 text-head leading-relaxed select-text"
      >
        {found.same ? <p className="text-soft">两份文字没有差别。</p> : null}
        <ComparedFields fields={found.fields} columns={columns} />
        {rowsOf(found.parts, opened).map((row) =>
          'folded' in row ? (
            <button
              key={row.at}
              type="button"
              className="my-1 w-full rounded border border-dashed border-hair py-1 text-small text-soft hover:border-edge hover:text-ink"
              onClick={() => setOpened(new Set([...opened, row.at]))}
            >
              展开 {row.folded.length} 段未改动
            </button>
          ) : (
            <ComparedRow key={row.at} at={row.at} part={row.part} columns={columns} thumbs={thumbs} />
          ),
        )}
      </section>
    </div>
  )
}

function summaryOf({ same, fields, added, removed, moved }: Comparison): string {
  if (same) return '没有差别'
  const told = [
    added ? `新增 ${added} 字` : '',
    removed ? `删去 ${removed} 字` : '',
    moved ? `移动 ${moved} 段` : '',
    fields.length ? `稿件信息改 ${fields.length} 项` : '',
  ].filter(Boolean)
  return told.length > 0 ? told.join('，') : '只有格式或设置的改动'
}

const WIDE = '(min-width: 56rem)'

/** Whether there is room for two columns. */
function useWide(): boolean {
  return useSyncExternalStore(
    (heard) => {
      const query = matchMedia(WIDE)
      query.addEventListener('change', heard)
      return () => query.removeEventListener('change', heard)
    },
    () => matchMedia(WIDE).matches,
    () => false,
  )
}
