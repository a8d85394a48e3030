'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { OpenMenu } from '#components/newsroom/editor/blocks/block-menu'
import { useSignal } from '#components/newsroom/editor/blocks/signal'

/** The menu that / and 、 open. The focus stays in the text, which says what is chosen (WAI-ARIA, listbox by active descendant). */
export function BlockMenuList({ editor }: { editor: Editor }) {
  const menu = useSignal(editor.storage.blockMenu.open)
  return menu ? <List editor={editor} menu={menu} /> : null
}

function List({ editor, menu }: { editor: Editor; menu: OpenMenu }) {
  const { entries, at, choose, mount } = menu
  const id = useId()
  const [holder] = useState(() => document.createElement('div'))
  const list = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    holder.className = 'z-30'
    return mount(holder)
  }, [holder, mount])

  useEffect(() => {
    const text = editor.view.dom
    text.setAttribute('aria-controls', `${id}-list`)
    text.setAttribute('aria-activedescendant', `${id}-${entries[at]?.key}`)
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [editor, id, entries, at])
  useEffect(() => {
    const text = editor.view.dom
    return () => {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  }, [editor])

  return createPortal(
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label="插入内容"
      // A list that scrolls must be one that can be focused (WCAG 2.1.1), though the keys stay in the text.
      tabIndex={0}
      className="max-h-80 w-72 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-lg border border-hair bg-panel p-1.5 shadow-xl"
    >
      {entries.map((entry, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses in the text
        <div
          key={entry.key}
          id={`${id}-${entry.key}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(entry)}
          className={`flex cursor-pointer items-baseline gap-2 rounded-md px-2.5 py-1.5 hover:bg-chosen ${i === at ? 'bg-chosen' : ''}`}
        >
          <span className={i === at ? 'font-semibold' : ''}>{entry.name}</span>
          <span className="truncate text-note text-soft">{entry.hint}</span>
          <span className="ml-auto text-note whitespace-nowrap text-soft">{entry.pinyin}</span>
        </div>
      ))}
    </div>,
    holder,
  )
}
