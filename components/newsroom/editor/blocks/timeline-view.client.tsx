'use client'

import type { NodeViewProps } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { AtomFrame, AtomTool } from '#components/newsroom/editor/blocks/atom-frame.client'
import { BlockField } from '#components/newsroom/editor/blocks/block-field.client'
import { swapped } from '#components/newsroom/editor/blocks/swapped'
import type { BlockOf } from '#lib/story/document'

type Entries = BlockOf<'timeline'>['attrs']['entries']
const MOST = 100
/** Time and happening side by side, or one below the other on a phone. */
const ROW =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 gap-y-1 border-l border-hair pb-2 pl-4 sm:grid-cols-[7rem_minmax(0,1fr)_auto]'

/** 时间线: a row for each moment. Enter in one makes the next; Backspace in an empty one takes it away. */
export function TimelineView({ node, updateAttributes, deleteNode, ...frame }: NodeViewProps) {
  const { title, entries } = node.attrs as BlockOf<'timeline'>['attrs']
  const rows = useRef<HTMLOListElement>(null)
  const [goTo, setGoTo] = useState<number | null>(null)
  const put = (next: Entries) => updateAttributes({ entries: next })
  const change = (at: number, some: Partial<Entries[number]>) => put(entries.map((it, i) => (i === at ? { ...it, ...some } : it)))

  useEffect(() => {
    if (goTo === null) return
    rows.current?.children[goTo]?.querySelector('input')?.focus()
    setGoTo(null)
  }, [goTo])

  function add(after: number) {
    if (entries.length >= MOST) return
    put([...entries.slice(0, after + 1), { when: '', what: '' }, ...entries.slice(after + 1)])
    setGoTo(after + 1)
  }

  function remove(at: number) {
    if (entries.length === 1) return deleteNode()
    put(entries.filter((_, i) => i !== at))
    setGoTo(Math.max(0, at - 1))
  }

  function press(event: KeyboardEvent, at: number) {
    const entry = entries[at]
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add(at)
    else if (event.key === 'Backspace' && entry && !entry.when && !entry.what && entries.length > 1) remove(at)
    else return
    event.preventDefault()
  }

  return (
    <AtomFrame
      {...frame}
      deleteNode={deleteNode}
      name="时间线"
      tools={
        <span className="mr-auto">
          <AtomTool onClick={() => add(entries.length - 1)}>＋ 加一条</AtomTool>
        </span>
      }
    >
      <p className="mb-2 border-t-2 border-ink pt-2" data-drag-handle>
        <BlockField
          bare
          label="时间线标题"
          hint="时间线标题（可留空）"
          value={title}
          at={{ node, path: ['title'] }}
          onChange={(it) => updateAttributes({ title: it })}
          className="font-bold"
        />
      </p>
      <ol ref={rows}>
        {entries.map((entry, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: moments have no name but their place
          <li key={i} className={ROW}>
            <BlockField
              bare
              label={`第 ${i + 1} 条的时间`}
              hint="何时"
              max={60}
              value={entry.when}
              onChange={(when) => change(i, { when })}
              onKeyDown={(event) => press(event, i)}
              className="text-small font-bold text-accent"
            />
            <BlockField
              bare
              label={`第 ${i + 1} 条的事情`}
              hint="发生了什么"
              value={entry.what}
              at={{ node, path: ['entries', i, 'what'] }}
              onChange={(what) => change(i, { what })}
              onKeyDown={(event) => press(event, i)}
              around="max-sm:col-span-2 max-sm:row-start-2"
            />
            <span className="flex">
              <AtomTool label={`第 ${i + 1} 条上移`} disabled={i === 0} onClick={() => put(swapped(entries, i, i - 1))}>
                ↑
              </AtomTool>
              <AtomTool label={`第 ${i + 1} 条下移`} disabled={i === entries.length - 1} onClick={() => put(swapped(entries, i, i + 1))}>
                ↓
              </AtomTool>
              <AtomTool label={`删去第 ${i + 1} 条`} onClick={() => remove(i)}>
                ✕
              </AtomTool>
            </span>
          </li>
        ))}
      </ol>
    </AtomFrame>
  )
}
