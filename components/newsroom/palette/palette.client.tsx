'use client'

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { beginStory } from '#components/newsroom/begin-story'
import { Modal } from '#components/newsroom/editor/modal.client'
import { type Choice, groupsFor, type Room } from '#components/newsroom/palette/groups'
import { offered } from '#components/newsroom/palette/offers'
import { remember, visits } from '#components/newsroom/palette/recent'
import { useFound } from '#components/newsroom/palette/use-found.client'
import { pressed } from '#components/newsroom/shortcuts'
import { kindNames, type StoryKind, storyKinds } from '#lib/story/kinds'

type PaletteProps = { rooms: Room[]; staff: string; links: { find: string; stories: string }; onClose: () => void }

/** How the kinds of stories are spelt, in their order. */
const spelt: Record<StoryKind, string> = {
  ...{ report: 'bao dao', brief: 'kuai xun', feature: 'te xie', analysis: 'fen xi', opinion: 'ping lun' },
  ...{ special: 'te bie bao dao', live: 'zhi bo', gallery: 'tu ji', audio: 'yin pin', video: 'shi pin' },
}

/** 前往: one field for everything that can be gone to, found and done from here. The focus stays in the field (WAI-ARIA, combobox). */
export function Palette({ rooms, staff, links, onClose }: PaletteProps) {
  const [words, setWords] = useState('')
  const [composing, setComposing] = useState(false)
  const [at, setAt] = useState(0)
  const [refused, setRefused] = useState('')
  const [offers] = useState(offered)
  const [seen] = useState(() => visits(staff).filter((it) => it.href !== location.pathname))
  const { things, pending, trouble } = useFound(links.find, composing ? null : words)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const hasty = useRef(false)

  const begin = useMemo(
    () =>
      storyKinds.map((kind) => ({
        ...{ key: `new-${kind}`, name: `写稿：${kindNames[kind]}`, pinyin: `xie gao ${spelt[kind]}`, also: '新建 xinjian xj new' },
        run: async () => setRefused(await beginStory(links.stories, kind)),
      })),
    [links.stories],
  )
  const groups = groupsFor(words, { offers, begin, rooms, visits: seen, things })
  const choices = groups.flatMap((it) => it.choices)
  const chosen = choices[at] ?? choices[0]

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
  // Who pressed Enter before the desk had answered means the first that it finds.
  useEffect(() => {
    if (pending || !hasty.current) return
    hasty.current = false
    if (choices[0]) take(choices[0], false)
  })

  function take(choice: Choice, elsewhere: boolean) {
    if ('href' in choice) {
      const { key, name, href } = choice
      if (/^\/admin\/\w+\/./.test(href)) remember(staff, { key: key.replace(/^recent-/, ''), name, href })
      if (elsewhere) window.open(href, '_blank', 'noopener')
      else location.assign(href)
      return onClose()
    }
    // A new story is begun from here, so that what stands in its way can be told here.
    if (choice.key.startsWith('new-')) return void choice.run()
    onClose()
    // After the window has gone and given the focus back, so that what opens now gives it back to there too.
    setTimeout(() => void choice.run())
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const count = choices.length
    if (event.key === 'ArrowDown') setAt(count ? (at + 1) % count : 0)
    else if (event.key === 'ArrowUp') setAt(count ? (at - 1 + count) % count : 0)
    else if (event.key === 'Enter' && chosen) take(chosen, event.ctrlKey || event.metaKey)
    else if (event.key === 'Enter') hasty.current = pending
    else if (pressed(event.nativeEvent, 'mod+k')) onClose()
    else return
    event.preventDefault()
  }

  return (
    <Modal title="前往" size="palette" onClose={onClose}>
      <input
        data-first
        type="text"
        role="combobox"
        aria-label="去哪里、找什么、做什么"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(chosen ? { 'aria-activedescendant': `${id}-${chosen.key}` } : {})}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        placeholder="房间、稿件、话题、作者、操作；拼音和首字母也行"
        className="field"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
          hasty.current = false
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={press}
      />
      <p role="status" className="sr-only">
        {pending ? '正在找' : `${choices.length} 项`}
      </p>
      {trouble || refused ? (
        <p role="alert" className="mt-2 text-accent">
          {refused || trouble}
        </p>
      ) : null}
      {/* A list that scrolls must be one that can be focused (WCAG 2.1.1), though the keys stay in the field. */}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="可以去的、找到的、能做的"
        tabIndex={choices.length > 0 ? 0 : -1}
        className={`mt-2 min-h-0 overflow-y-auto ${choices.length > 0 ? 'flex-1' : ''}`}
      >
        {groups.map((group, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one name
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={`${group.name}${nth}`} role="group" aria-labelledby={`${id}-group-${nth}`} className="pb-1.5">
            <p id={`${id}-group-${nth}`} className="px-2.5 pt-1 text-note text-soft">
              {group.name}
            </p>
            {group.choices.map((choice) => (
              <Row
                key={choice.key}
                id={`${id}-${choice.key}`}
                choice={choice}
                chosen={choice === chosen}
                onPoint={() => setAt(choices.indexOf(choice))}
                onTake={take}
              />
            ))}
          </div>
        ))}
      </div>
      {choices.length === 0 && !pending && !trouble ? (
        <p className="px-2.5 py-2 text-soft">没有找到“{words.trim()}”。可以换几个字，或者打拼音、首字母，例如 bj 找北京</p>
      ) : null}
      <p aria-hidden className="border-t border-hair px-2.5 pt-2 text-note text-soft max-sm:hidden">
        ↑↓ 选择 · ↩ 打开 · Ctrl/⌘+↩ 在新窗口打开 · Esc 关闭
      </p>
    </Modal>
  )
}

type RowProps = { id: string; choice: Choice; chosen: boolean; onPoint: () => void; onTake: (choice: Choice, elsewhere: boolean) => void }

function Row({ id, choice, chosen, onPoint, onTake }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses in the field
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className="flex cursor-pointer items-baseline justify-between gap-3 rounded-md px-2.5 py-1.5 aria-selected:bg-chosen max-sm:py-2.5"
      onPointerMove={() => chosen || onPoint()}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onTake(choice, event.ctrlKey || event.metaKey)}
    >
      <span className={`min-w-0 truncate ${chosen ? 'font-semibold' : ''}`}>{choice.name}</span>
      {choice.note ? <span className="text-note whitespace-nowrap text-soft">{choice.note}</span> : null}
    </div>
  )
}
