'use client'

import { useRef, useState } from 'react'
import { beginStory } from '#components/newsroom/begin-story'
import { kindNames, type StoryKind, storyKinds } from '#lib/story/kinds'

/** Begins a story: a report at once, any other kind from the menu beside. */
export function NewStory({ to }: { to: string }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')

  async function begin(kind: StoryKind) {
    setBusy(true)
    const refused = await beginStory(to, kind)
    setTrouble(refused)
    if (refused) setBusy(false)
  }

  return (
    <div className="flex items-center gap-2">
      {trouble ? (
        <span role="alert" className="text-accent">
          {trouble}
        </span>
      ) : null}
      <div className="flex">
        <button type="button" disabled={busy} onClick={() => begin('report')} className="knob knob-main rounded-r-none">
          写稿
        </button>
        <details
          ref={menu}
          className="relative"
          onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || event.currentTarget.removeAttribute('open')}
          onKeyDown={(event) => event.key === 'Escape' && menu.current?.removeAttribute('open')}
        >
          <summary
            aria-label="选择体裁"
            className="knob knob-main list-none rounded-l-none border-l-soft px-2 [&::-webkit-details-marker]:hidden"
          >
            ▾
          </summary>
          <ul className="floating right-0 mt-1 w-36">
            {storyKinds.map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => begin(kind)}
                  className="w-full rounded-md px-2.5 py-1.5 text-left hover:bg-chosen focus-visible:bg-chosen"
                >
                  {kindNames[kind]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  )
}
