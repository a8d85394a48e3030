'use client'

import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { blockActions } from '#components/newsroom/editor/blocks/block-actions'
import { MenuButton } from '#components/newsroom/editor/blocks/menu-button.client'

type Place = { pos: number; top: number }

/** The grip left of the block under the pointer: dragged it moves the block, clicked it says what else can be done with it. */
export function BlockHandle({ editor, around }: { editor: Editor; around: RefObject<HTMLDivElement | null> }) {
  const [place, setPlace] = useState<Place | null>(null)
  const open = useRef(false)

  useEffect(() => {
    const box = around.current
    if (!box) return
    let frame = 0
    const move = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons > 0 || open.current) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setPlace((before) => placeAt(editor, box, event.clientY) ?? before))
    }
    const away = () => {
      cancelAnimationFrame(frame)
      if (!open.current) setPlace(null)
    }
    box.addEventListener('pointermove', move)
    box.addEventListener('pointerleave', away)
    // What is written moves the blocks; the grip comes back with the pointer.
    editor.on('update', away)
    return () => {
      cancelAnimationFrame(frame)
      box.removeEventListener('pointermove', move)
      box.removeEventListener('pointerleave', away)
      editor.off('update', away)
    }
  }, [editor, around])

  if (!place) return null

  function drag(event: DragEvent) {
    const { view } = editor
    if (!place || !view.state.doc.nodeAt(place.pos)) return event.preventDefault()
    const selection = NodeSelection.create(view.state.doc, place.pos)
    view.dispatch(view.state.tr.setSelection(selection))
    const slice = selection.content()
    const { dom, text } = view.serializeForClipboard(slice)
    const shown = view.nodeDOM(place.pos)
    event.dataTransfer.clearData()
    event.dataTransfer.setData('text/html', dom.innerHTML)
    event.dataTransfer.setData('text/plain', text)
    event.dataTransfer.effectAllowed = 'copyMove'
    if (shown instanceof Element) event.dataTransfer.setDragImage(shown, 0, 0)
    view.dragging = { slice, move: true }
  }

  return (
    <div ref={(it) => it?.style.setProperty('top', `${place.top}px`)} className="absolute -left-7 z-10 hidden sm:block">
      <MenuButton
        label="移动这一段，或点开更多"
        tabIndex={-1}
        className="flex h-7 w-6 cursor-grab items-center justify-center rounded-md text-soft hover:bg-chosen hover:text-ink active:cursor-grabbing"
        parts={() => blockActions(editor, place.pos)}
        onOpen={(it) => {
          open.current = it
          if (it) return
          setPlace(null)
          // The grip goes with its menu, and must not take the focus along.
          requestAnimationFrame(() => {
            if (document.activeElement === document.body && !editor.isDestroyed) editor.view.focus()
          })
        }}
        drag={{
          onDragStart: drag,
          onDragEnd: () => {
            editor.view.dragging = null
            setPlace(null)
          },
        }}
      >
        <svg aria-hidden viewBox="0 0 10 16" width="10" height="16" fill="currentColor">
          {[3, 8, 13].flatMap((y) => [2, 8].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.4" />))}
        </svg>
      </MenuButton>
    </div>
  )
}

/** The block at this height of the window, and where its grip stands within the box. */
function placeAt(editor: Editor, box: HTMLElement, y: number): Place | null {
  const { view } = editor
  const shown = [...view.dom.children].find((it) => {
    const { top, bottom, height } = it.getBoundingClientRect()
    return height > 0 && y >= top - 8 && y <= bottom + 8
  })
  if (!shown) return null
  const inside = view.posAtDOM(shown, 0, -1)
  const $inside = view.state.doc.resolve(inside)
  const pos = $inside.depth > 0 ? $inside.before(1) : inside
  if (!view.state.doc.nodeAt(pos)) return null
  const line = Math.min(Number.parseFloat(getComputedStyle(shown).lineHeight) || 28, 48)
  return { pos, top: shown.getBoundingClientRect().top - box.getBoundingClientRect().top + Math.max(0, (line - 28) / 2) }
}
