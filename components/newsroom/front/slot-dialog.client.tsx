'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field } from '#components/newsroom/field'
import { chosenUntil, hoursAhead } from '#components/newsroom/front/hours-ahead'
import type { ShownSlot } from '#components/newsroom/front/types'
import { areaNames } from '#lib/front/areas'
import { deskApi } from '#lib/links'
import { shortDateTime } from '#lib/time'

type Found = { id: number; headline: string; publishedAt: string }
type Props = {
  slot: ShownSlot
  title?: string
  onPin: (story: number, until: string | null) => Promise<boolean>
  onUnpin: () => Promise<boolean>
  onClose: () => void
}

/** Chooses what stands in a place of the front, and until when. */
export function SlotDialog({ slot, title, onPin, onUnpin, onClose }: Props) {
  const { area, position, shown, pinned } = slot
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found[]>([])
  const [until, setUntil] = useState('')
  const hours = hoursAhead(new Date())

  useEffect(() => {
    let current = true
    const clock = setTimeout(
      async () => {
        const reply = await ask<{ stories: Found[] }>('GET', deskApi.findStories(words.trim()))
        if (current && reply.ok) setFound(reply.body.stories)
      },
      words ? 200 : 0,
    )
    return () => {
      current = false
      clearTimeout(clock)
    }
  }, [words])

  const pin = async (story: number) => (await onPin(story, chosenUntil(until, new Date()))) && onClose()

  return (
    <Modal title={title ?? `${areaNames[area]}${position > 0 ? ` ${position + 1}` : ''}`} onClose={onClose}>
      <p className="mb-3">
        <span className="mr-2 text-small text-soft">现在</span>
        {shown?.headline ?? pinned?.headline ?? (area === 'section' ? '自动：最新的一篇' : '空着')}
      </p>
      <Field label="固定到什么时候">
        <select className="field" value={until} onChange={(event) => setUntil(event.target.value)}>
          <option value="">一直到取消</option>
          {hours.map((it) => (
            <option key={it.key} value={it.key}>
              {it.name}
            </option>
          ))}
        </select>
      </Field>
      <div className="mb-4 flex flex-wrap gap-2">
        {shown || pinned ? (
          <button type="button" className="knob" onClick={() => pin(pinned?.story ?? shown?.id ?? 0)}>
            {pinned ? '改期限' : '固定现在这篇'}
          </button>
        ) : null}
        {pinned ? (
          <button type="button" className="knob knob-quiet" onClick={async () => (await onUnpin()) && onClose()}>
            取消固定，交给规则
          </button>
        ) : null}
      </div>
      <input
        className="field"
        data-first
        type="search"
        aria-label="按标题找一篇换上"
        placeholder="按标题找一篇换上"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul className="mt-2 min-h-40">
        {found.map((it) => (
          <li key={it.id} className="border-b border-hair last:border-0">
            <button
              type="button"
              className="flex w-full justify-between gap-4 rounded-md px-2 py-2 text-left hover:bg-chosen"
              onClick={() => pin(it.id)}
            >
              <span>{it.headline}</span>
              <time className="text-note text-soft">{shortDateTime(new Date(it.publishedAt), new Date())}</time>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && words ? <p className="text-center text-soft">没有找到已发的稿件。</p> : null}
    </Modal>
  )
}
