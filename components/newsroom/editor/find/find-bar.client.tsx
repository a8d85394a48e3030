'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { found, seek } from '#components/newsroom/editor/find/finding'
import { matchesIn } from '#components/newsroom/editor/find/matches'
import { goOn, replaceAll, replaceOne } from '#components/newsroom/editor/find/replacing'

type Props = { editor: Editor; replacing: boolean; onReplacing: (on: boolean) => void; onClose: () => void }

const sheet = [
  ['kicker', '引题'],
  ['headline', '标题'],
  ['standfirst', '导语'],
] as const

/** Finds and replaces in the text. What it finds above the text it names and leads to, and leaves for a hand to change. */
export function FindBar({ editor, replacing, onReplacing, onClose }: Props) {
  const { fields } = useDesk()
  const [words, setWords] = useState(() => selectedWords(editor))
  const [other, setOther] = useState('')
  const [exact, setExact] = useState(false)
  const [done, setDone] = useState('')
  const composing = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const { count, current } = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      const { places, current: at } = found(it.state)
      return { count: places.length, current: at }
    },
  })

  useEffect(() => {
    if (composing.current) return
    seek(editor.view, { words, exact })
    if (words) goOn(editor.view, 1)
  }, [editor, words, exact])
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
    return () => {
      if (!editor.isDestroyed) seek(editor.view, { words: '', exact: false })
    }
  }, [editor])

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && isField(event.target)) goOn(editor.view, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function close() {
    const { places, current: at } = found(editor.state)
    onClose()
    const place = places[at]
    if (place) editor.chain().setTextSelection(place).focus().run()
    else editor.commands.focus()
  }

  function all() {
    const replaced = replaceAll(editor.view, other)
    setDone(replaced > 0 ? `已替换 ${replaced} 处，撤销一次即可还原` : '')
  }

  const elsewhere = sheet.flatMap(([name, label]) => {
    const places = words ? matchesIn(fields[name], { words, exact }) : []
    return places.length > 0 ? [{ label, at: places[0] ?? 0, count: places.length }] : []
  })

  return (
    // biome-ignore lint/a11y/useSemanticElements: the element `search` is not known to every browser of the desk
    <div
      role="search"
      aria-label="查找和替换"
      onKeyDown={press}
      className="sticky top-11 z-10 -mx-2 -mt-4 mb-4 flex flex-wrap items-center gap-1 border-b border-hair bg-panel px-2 py-1.5 text-small md:top-[6.25rem]"
    >
      <input
        ref={input}
        className="field min-h-8 w-40 flex-1 py-0.5 sm:max-w-56"
        aria-label="查找"
        placeholder="查找"
        value={words}
        maxLength={200}
        onChange={(event) => {
          setDone('')
          setWords(event.target.value)
        }}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          seek(editor.view, { words: event.currentTarget.value, exact })
          goOn(editor.view, 1)
        }}
      />
      <span role="status" className="min-w-14 text-center text-soft tabular-nums">
        {done || (words ? (count > 0 ? `${current + 1} / ${count}` : '正文里没有') : '')}
      </span>
      <Deed name="上一处" hint="上一处 Shift+Enter" onClick={() => goOn(editor.view, -1)}>
        ↑
      </Deed>
      <Deed name="下一处" hint="下一处 Enter" onClick={() => goOn(editor.view, 1)}>
        ↓
      </Deed>
      <label className="flex items-center gap-1 px-1 text-soft" title="分清大小写、全角半角和繁简">
        <input type="checkbox" checked={exact} onChange={(event) => setExact(event.target.checked)} />
        完全一致
      </label>
      {replacing ? null : <Deed onClick={() => onReplacing(true)}>替换…</Deed>}
      <Deed name="关闭查找" hint="关闭 Esc" onClick={close}>
        ✕
      </Deed>
      {replacing ? (
        <div className="flex w-full items-center gap-1">
          <input
            className="field min-h-8 w-40 flex-1 py-0.5 sm:max-w-56"
            aria-label="替换为"
            placeholder="替换为"
            value={other}
            maxLength={500}
            onChange={(event) => setOther(event.target.value)}
          />
          <Deed onClick={() => replaceOne(editor.view, other)}>替换</Deed>
          <Deed onClick={all}>全部替换</Deed>
        </div>
      ) : null}
      {elsewhere.length > 0 ? (
        <p className="w-full text-soft">
          正文之外也有（不会一起替换）：
          {elsewhere.map(({ label, at, count: n }) => (
            <button key={label} type="button" className="ml-1 text-ink underline" onClick={() => showIn(label, at, words.length)}>
              {label} {n} 处
            </button>
          ))}
        </p>
      ) : null}
    </div>
  )
}

/** On a button Enter means that button. */
const isField = (it: EventTarget) => it instanceof HTMLInputElement && it.type !== 'checkbox'

type DeedProps = { name?: string; hint?: string; onClick: () => void; children: ReactNode }

function Deed({ name, hint, onClick, children }: DeedProps) {
  return (
    <button
      type="button"
      {...(name ? { 'aria-label': name } : {})}
      title={hint}
      className="knob knob-quiet min-h-8 px-2 py-0.5"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

/** What is selected, if it is within a line: most often it is what somebody looks for. */
function selectedWords({ state }: Editor): string {
  const { from, to } = state.selection
  const words = state.doc.textBetween(from, to, '\n')
  return words.length <= 40 && !words.includes('\n') ? words : ''
}

function showIn(label: string, at: number, length: number): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`main [aria-label="${label}"]`)
  field?.focus()
  field?.setSelectionRange(at, at + length)
}
