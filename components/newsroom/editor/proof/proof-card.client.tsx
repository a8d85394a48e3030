'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { FindingActions } from '#components/newsroom/editor/proof/finding-actions.client'
import { markInField } from '#components/newsroom/editor/proof/in-field'
import { LevelMark } from '#components/newsroom/editor/proof/level-mark'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { rangeOf } from '#components/newsroom/editor/proof/proof-marks'

type Props = { finding: Marked; onClose: (back: boolean) => void }

const GAP = 6
const EDGE = 8

/** A note beside the words it is about. It never takes the focus by itself; on a phone it stands at the foot of the screen. */
export function ProofCard({ finding, onClose }: Props) {
  const { editor } = useDesk()
  const card = useRef<HTMLDivElement>(null)
  const id = useId()
  const [trouble, setTrouble] = useState('')
  const { key, level, message } = finding

  useEffect(() => {
    const place = () => {
      const shown = card.current
      const start = shown ? lineOf(key, editor) : null
      if (!shown || !start) return
      if (window.matchMedia('(max-width: 39.99rem)').matches) {
        Object.assign(shown.style, { left: '', top: '' })
        return
      }
      const { width, height } = shown.getBoundingClientRect()
      const below = start.bottom + GAP
      const top = below + height + EDGE > window.innerHeight ? start.top - height - GAP : below
      shown.style.left = `${Math.max(EDGE, Math.min(start.left - 12, window.innerWidth - width - EDGE))}px`
      shown.style.top = `${Math.max(EDGE, top)}px`
    }
    place()
    // A field may have to be opened first.
    const clock = setTimeout(place, 120)
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      clearTimeout(clock)
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [editor, key])

  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={id}
      data-proof-card
      className="fixed z-30 w-80 max-w-[calc(100vw-1rem)] rounded-lg border border-edge bg-panel p-3 shadow-lg max-sm:inset-x-2 max-sm:bottom-2 max-sm:w-auto"
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Escape' || document.querySelector('dialog[open]')) return
        event.stopPropagation()
        onClose(true)
      }}
    >
      <div className="flex items-start justify-between gap-3">
        <p id={id} className="text-body">
          <LevelMark level={level} /> <span className="ml-1">{message}</span>
        </p>
        <button type="button" aria-label="关闭" className="knob knob-quiet -mt-1 -mr-1 min-h-8 px-2" onClick={() => onClose(true)}>
          ✕
        </button>
      </div>
      {trouble ? (
        <p role="alert" className="mt-1 text-small text-accent">
          {trouble}
        </p>
      ) : null}
      <FindingActions finding={finding} onDone={() => onClose(true)} onTrouble={setTrouble} />
    </div>
  )
}

/** Where the words stand in the window that a card is about, in the text or in a field; null when they can't be seen. */
function lineOf(key: string, editor: Editor | null): { left: number; top: number; bottom: number } | null {
  const inField = markInField(key)?.getClientRects()[0]
  if (inField) return inField
  const range = editor && !editor.isDestroyed ? rangeOf(editor.view, key) : null
  return editor && range ? editor.view.coordsAtPos(range.from) : null
}
