'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { type Mention, mentionIn, nameStory, standsAlone } from '#components/newsroom/editor/mention/mentioning'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { Linkable } from '#components/newsroom/editor/types'
import { shortDateTime } from '#lib/time'

/** How long after the last key the desk is asked. */
const PAUSE = 150

/** The stories one may mean by what stands behind an `@`. The cursor stays in the text; arrows and Enter choose. */
export function StoryMenu({ editor }: { editor: Editor }) {
  const mention = useEditorState({ editor, selector: ({ editor: it }) => mentionIn(it.state) })
  const words = mention?.words
  const { links, putLinked } = useShelf()
  const [stories, setStories] = useState<Linkable[] | null>(null)
  const [trouble, setTrouble] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (words === undefined) return setStories(null)
    let current = true
    const clock = setTimeout(async () => {
      const reply = await ask<{ stories: Linkable[] }>('GET', `${links.find}${encodeURIComponent(words)}`)
      if (!current) return
      setStories(reply.ok ? reply.body.stories : [])
      setTrouble(reply.ok ? '' : reply.error)
      setAt(0)
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(clock)
    }
  }, [words, links.find])

  function choose(story: Linkable, asLink: boolean) {
    if (!mention) return
    putLinked(story.id, story.headline)
    nameStory(editor, mention, story, !asLink && standsAlone(editor.state, mention))
  }

  useEffect(() => {
    editor.storage.mentioning.press = (event) => {
      const count = stories?.length ?? 0
      const chosen = stories?.[at]
      if (count === 0 || !chosen) return false
      if (event.key === 'ArrowDown') setAt((at + 1) % count)
      else if (event.key === 'ArrowUp') setAt((at - 1 + count) % count)
      else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen, event.shiftKey)
      else return false
      return true
    }
  })

  useLayoutEffect(() => {
    if (mention && box.current) place(box.current, editor, mention)
  })

  // Whoever reads by ear hears in the text that a list is open and what is chosen in it.
  useEffect(() => {
    const text = editor.view.dom
    if (!stories?.length) return
    text.setAttribute('aria-controls', id)
    text.setAttribute('aria-activedescendant', `${id}-${at}`)
    return () => {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, at, stories])

  if (!mention || !stories) return null
  const alone = standsAlone(editor.state, mention)
  return (
    <div ref={box} className="floating w-[min(28rem,calc(100vw-1rem))] text-small">
      {stories.length > 0 ? (
        <div id={id} role="listbox" aria-label="链接到稿件" className="max-h-72 overflow-y-auto">
          {stories.map((story, i) => (
            <div
              key={story.id}
              id={`${id}-${i}`}
              role="option"
              tabIndex={i === at ? 0 : -1}
              aria-selected={i === at}
              className="flex cursor-pointer justify-between gap-3 rounded-md px-2 py-1.5 aria-selected:bg-chosen"
              onPointerDown={(event) => {
                event.preventDefault()
                choose(story, event.shiftKey)
              }}
              onPointerEnter={() => setAt(i)}
            >
              <span>{story.headline}</span>
              <time className="text-note text-soft">{shortDateTime(new Date(story.publishedAt), new Date())}</time>
            </div>
          ))}
        </div>
      ) : (
        <p className="px-2 py-1.5 text-soft">{trouble || '没有找到已发的稿件'}</p>
      )}
      <p className="border-t border-hair px-2 pt-1.5 text-note text-soft">
        {alone ? '↩ 插入延伸阅读 · Shift+↩ 插入链接 · Esc 不用' : '↩ 插入链接 · Esc 不用'}
      </p>
    </div>
  )
}

/** Below the sign, or above it where there is no room; never beyond the window. */
function place(box: HTMLElement, editor: Editor, { from }: Mention): void {
  const { left, top, bottom } = editor.view.coordsAtPos(from)
  box.style.position = 'fixed'
  const below = bottom + 6 + box.offsetHeight < innerHeight
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`
  box.style.top = `${below ? bottom + 6 : Math.max(8, top - box.offsetHeight - 6)}px`
}
