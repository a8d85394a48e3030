'use client'

import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { MenuButton } from '#components/newsroom/editor/blocks/menu-button.client'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { FindBar } from '#components/newsroom/editor/find/find-bar.client'
import { mentionIn } from '#components/newsroom/editor/mention/mentioning'
import { bringPanels, isBelow } from '#components/newsroom/editor/panel-place'
import { isFocusing, setFocusing } from '#components/newsroom/editor/tools/focus-mode'
import { ShortcutList } from '#components/newsroom/editor/tools/shortcut-list.client'
import { tidyMarks } from '#components/newsroom/editor/tools/tidy-marks'
import { HELP } from '#components/newsroom/help/launcher.client'
import { pressed } from '#components/newsroom/shortcuts'
import { callWindow } from '#components/newsroom/use-late-window.client'

type Open = 'find' | 'replace' | 'keys' | null
type Props = { editor: Editor; tell: (words: string) => void; children: (menu: ReactNode) => ReactNode }

/** Tools for the text as a whole: finding, tidying, writing undisturbed, the list of keys. Their menu goes into the toolbar. */
export function WritingTools({ editor, tell, children }: Props) {
  const { standing } = useDesk()
  const [open, setOpen] = useState<Open>(null)
  const [focusing, setFocused] = useState(false)
  const focus = useCallback((on: boolean) => {
    setFocusing(on)
    setFocused(on)
  }, [])

  // Whoever writes undisturbed must still be told when the words are not safe.
  const trouble = standing.state === 'conflict' || standing.state === 'failed' || standing.state === 'signed-out'
  useEffect(() => {
    if (trouble) focus(false)
  }, [trouble, focus])
  useEffect(() => () => setFocusing(false), [])

  useEffect(() => {
    // An Escape that closes something closes no more than that; the text takes every Escape as its own and says nothing by it.
    let busy = false
    const before = () => {
      busy = mentionIn(editor.state) !== null || isSomethingOpen(editor)
    }
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || document.querySelector('dialog[open]')) return
      if (event.key === 'Escape' && isFocusing() && !busy) focus(false)
      else if (event.defaultPrevented) return
      else if (pressed(event, 'mod+f')) setOpen('find')
      else if (pressed(event, 'mod+h')) setOpen(replacing(editor))
      else if (pressed(event, 'mod+/')) setOpen('keys')
      else if (pressed(event, 'mod+shift+e')) focus(!isFocusing())
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', before, true)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', before, true)
      window.removeEventListener('keydown', press)
    }
  }, [editor, focus])

  const choices = () => [
    { key: 'find', name: '查找和替换', note: 'Ctrl/⌘+H', run: () => setOpen(replacing(editor)) },
    ...(editor.isEditable ? [{ key: 'tidy', name: '整理标点', note: '选中的，或全文', run: () => tell(tidyMarks(editor)) }] : []),
    { key: 'focus', name: isFocusing() ? '离开专注模式' : '专注模式', note: 'Ctrl/⌘+Shift+E', run: () => focus(!isFocusing()) },
    ...(isBelow() ? [{ key: 'panels', name: '到稿件信息', run: bringPanels }] : []),
    { key: 'keys', name: '快捷键', note: 'Ctrl/⌘+/', run: () => setOpen('keys') },
    { key: 'help', name: '这里怎么用', run: () => callWindow(HELP) },
  ]
  return (
    <>
      {children(
        <MenuButton label="写作工具" className="knob knob-quiet min-h-8 px-1.5 py-0.5 text-small" parts={() => [{ choices: choices() }]}>
          工具 ▾
        </MenuButton>,
      )}
      {focusing ? (
        <button type="button" className="knob fixed right-3 bottom-3 z-20 bg-panel text-small" onClick={() => focus(false)}>
          离开专注 Esc
        </button>
      ) : null}
      {open === 'keys' ? <ShortcutList onClose={() => setOpen(null)} /> : null}
      {open === 'find' || open === 'replace' ? (
        <FindBar
          editor={editor}
          replacing={open === 'replace'}
          onReplacing={(on) => setOpen(on ? replacing(editor) : 'find')}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  )
}

/** In a text that can only be read there is nothing to replace. */
const replacing = (editor: Editor) => (editor.isEditable ? 'replace' : 'find')

/** A list behind a sign in the text, a window or a menu. */
const isSomethingOpen = (editor: Editor) =>
  editor.view.dom.hasAttribute('aria-activedescendant') || document.querySelector('dialog[open], [popover]:popover-open') !== null
