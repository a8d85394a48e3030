'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { Linkable } from '#components/newsroom/editor/types'
import { Trouble } from '#components/newsroom/field'
import { shortDateTime } from '#lib/time'

type Props = { onChoose: (story: Linkable) => void; onClose: () => void }

/** Chooses a published story to lead on to. */
export function StoryPicker({ onChoose, onClose }: Props) {
  const { links, putLinked } = useShelf()
  const [words, setWords] = useState('')
  const [stories, setStories] = useState<Linkable[] | null>(null)
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    let current = true
    const clock = setTimeout(
      async () => {
        const reply = await ask<{ stories: Linkable[] }>('GET', `${links.find}${encodeURIComponent(words.trim())}`)
        if (!current) return
        if (reply.ok) setStories(reply.body.stories)
        setTrouble(reply.ok ? '' : reply.error)
      },
      words ? 200 : 0,
    )
    return () => {
      current = false
      clearTimeout(clock)
    }
  }, [words, links.find])

  return (
    <Modal title="延伸阅读" onClose={onClose}>
      <input
        className="field"
        data-first
        type="search"
        aria-label="按标题查找已发稿件"
        placeholder="按标题查找已发稿件"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Trouble>{trouble}</Trouble>
      {stories?.length === 0 ? <p className="py-6 text-center text-soft">没有找到已发的稿件。</p> : null}
      <ul className="mt-2 min-h-40">
        {stories?.map((story) => (
          <li key={story.id} className="border-b border-hair last:border-0">
            <button
              type="button"
              className="flex w-full justify-between gap-4 rounded-md px-2 py-2 text-left hover:bg-chosen"
              onClick={() => {
                putLinked(story.id, story.headline)
                onChoose(story)
                onClose()
              }}
            >
              <span>{story.headline}</span>
              <time className="text-note text-soft">{shortDateTime(new Date(story.publishedAt), new Date())}</time>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
