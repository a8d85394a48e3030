'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import type { Linkable } from '#components/newsroom/editor/types'
import { Trouble } from '#components/newsroom/field'
import { shortDateTime } from '#lib/time'

type Props = {
  label: string
  /** Address that answers the published stories for words. */
  find: (words: string) => string
  /** Stories that need not be offered. */
  but?: number[]
  onChoose: (story: Linkable) => void
}

/** Finds a published story by its headline, pinyin or initials; the newest before anything is typed. */
export function StoryFinder({ label, find, but = [], onChoose }: Props) {
  const [words, setWords] = useState('')
  const [stories, setStories] = useState<Linkable[] | null>(null)
  const [trouble, setTrouble] = useState('')
  const to = find(words.trim())

  useEffect(() => {
    let current = true
    // Each further letter puts the question off, so that nothing is asked in the middle of a word.
    const clock = setTimeout(
      async () => {
        const reply = await ask<{ stories: Linkable[] }>('GET', to)
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
  }, [words, to])

  const shown = stories?.filter((it) => !but.includes(it.id))
  return (
    <>
      <input
        className="field"
        data-first
        type="search"
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Trouble>{trouble}</Trouble>
      {shown?.length === 0 ? <p className="py-6 text-center text-soft">没有找到已发的稿件。</p> : null}
      <ul className="mt-2 min-h-40">
        {shown?.map((story) => (
          <li key={story.id} className="border-b border-hair last:border-0">
            <button
              type="button"
              className="flex w-full justify-between gap-4 rounded-md px-2 py-2 text-left hover:bg-chosen"
              onClick={() => onChoose(story)}
            >
              <span>{story.headline}</span>
              <time className="text-note text-soft">{shortDateTime(new Date(story.publishedAt), new Date())}</time>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
