'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { FindingActions } from '#components/newsroom/editor/proof/finding-actions.client'
import { LevelMark } from '#components/newsroom/editor/proof/level-mark'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { placeName } from '#components/newsroom/editor/proof/place-name'
import { useReach } from '#components/newsroom/editor/proof/use-reach.client'
import { type Level, levelNames } from '#lib/chinese/proof/finding'

/** As many as can be read; the rest are shown when asked for. */
const AT_FIRST = 40

type Props = { level: Level; found: Marked[]; onEmpty: () => void }

/** The findings of one level, in the order of the page. */
export function LevelGroup({ level, found, onEmpty }: Props) {
  const reach = useReach()
  const [all, setAll] = useState(false)
  const [trouble, setTrouble] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const acted = useRef<number | null>(null)

  // Whoever mends one by one with the keys stands at the next when its neighbour has gone.
  useLayoutEffect(() => {
    if (acted.current === null) return
    const at = acted.current
    acted.current = null
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-finding]')
    const next = rows?.[Math.min(at, rows.length - 1)]
    if (next) next.focus()
    else if (found.length === 0) onEmpty()
  })

  if (found.length === 0) return null
  const shown = all ? found : found.slice(0, AT_FIRST)
  return (
    <section className="mt-4 first:mt-0">
      <h3 className="mb-1 flex items-center gap-2 font-semibold">
        <LevelMark level={level} />
        {levelNames[level]}
        <span className="font-normal text-soft tabular-nums">{found.length}</span>
      </h3>
      {trouble ? (
        <p role="alert" className="text-small text-accent">
          {trouble}
        </p>
      ) : null}
      <ol ref={list}>
        {shown.map((it, i) => (
          <li key={it.key} className="border-t border-hair py-2">
            <button
              type="button"
              data-finding
              className="block w-full rounded text-left hover:bg-chosen"
              onClick={() => {
                setTrouble('')
                reach(it)
              }}
            >
              <span className="block text-small text-soft">
                {it.message}
                <span className="ml-2">{placeName(it.spot)}</span>
              </span>
              <span className="block">
                {it.before}
                <mark className={`proof proof-${level} bg-chosen text-ink`}>{seen(it.said)}</mark>
                {it.after}
              </span>
            </button>
            <FindingActions
              finding={it}
              onTrouble={setTrouble}
              onDone={() => {
                acted.current = i
                setTrouble('')
              }}
            />
          </li>
        ))}
      </ol>
      {shown.length < found.length ? (
        <button type="button" className="knob mt-1 w-full text-small" onClick={() => setAll(true)}>
          显示其余 {found.length - shown.length} 处
        </button>
      ) : null}
    </section>
  )
}

/** Blanks and characters without width are shown as signs. */
const seen = (text: string) => text.replaceAll(/[ \u00a0\u3000]/g, '␣').replaceAll(/[\p{Cc}\p{Cf}]/gu, '▯')
