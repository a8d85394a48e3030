'use client'

import { type DragEvent, type KeyboardEvent, useState } from 'react'
import type { ShownSlot } from '#components/newsroom/front/types'
import { untilWords } from '#components/newsroom/front/until-words'
import { kindNames } from '#lib/story/kinds'
import { shortDateTime } from '#lib/time'

type Props = {
  slot: ShownSlot
  onOpen: () => void
  onDropped: (story: number) => void
  onUnpin: () => void
  onMove: (step: number) => void
}

/** The kind of thing that is dragged about the front. */
export const DRAGGED = 'application/x-eddiba-story'

/** A place on the front: a button to change it by, a thing to drag and to drop on. */
export function SlotCard({ slot, onOpen, onDropped, onUnpin, onMove }: Props) {
  const [over, setOver] = useState(false)
  const { shown, pinned } = slot
  const story = pinned?.story ?? shown?.id

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = event.altKey ? { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key] : undefined
    if (step) onMove(step)
    else if (event.key === 'Delete' && pinned) onUnpin()
    else return
    event.preventDefault()
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const dropped = Number(event.dataTransfer.getData(DRAGGED))
    if (dropped && dropped !== pinned?.story) onDropped(dropped)
  }

  return (
    <li
      draggable={story !== undefined}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(story))}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`flex gap-2 rounded-md border bg-panel ${over ? 'border-focus bg-chosen' : pinned ? 'border-edge' : 'border-dashed border-hair'}`}
    >
      <button type="button" className="min-w-0 flex-1 px-3 py-2 text-left" onClick={onOpen} onKeyDown={press}>
        <span className="line-clamp-2 font-semibold">{shown?.headline ?? '（空着）'}</span>
        <span className="block text-note text-soft">
          {shown
            ? `${shown.section} · ${kindNames[shown.kind]} · ${shortDateTime(new Date(shown.publishedAt), new Date())}`
            : '没有合适的稿件'}
        </span>
        <Will slot={slot} />
      </button>
      {pinned ? (
        <button
          type="button"
          className="px-2 text-soft hover:text-ink"
          aria-label={`取消固定：${pinned.headline}`}
          title="取消固定"
          onClick={onUnpin}
        >
          ✕
        </button>
      ) : null}
    </li>
  )
}

/** By whose will a story stands there, in words. */
function Will({ slot: { shown, pinned } }: { slot: ShownSlot }) {
  if (!pinned) return <span className="text-note text-soft">○ 自动填充</span>
  const until = pinned.until ? `至 ${untilWords(new Date(pinned.until))}` : ''
  return (
    <span className="text-note text-plan">
      ■ {pinned.by ?? '系统'}固定{until}
      {pinned.story === shown?.id ? '' : `；《${pinned.headline}》还没有发布，先自动填充`}
    </span>
  )
}
