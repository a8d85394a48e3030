'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { BulkBar } from '#components/newsroom/library/bulk-bar.client'
import type { LibraryChoices } from '#components/newsroom/library/library-filters'
import { StoryRow } from '#components/newsroom/library/story-row'
import type { BulkAction } from '#db/desk/types'
import type { DeskRow } from '#db/stories/types'

type Left = { story: number; headline: string; reason: string }
type Done = { bulk: number | null; done: number[]; left: Left[] }
type Props = {
  stories: DeskRow[]
  now: Date
  choices: LibraryChoices
  binned: boolean
  /** What may be done to many at once. */
  may: BulkAction['do'][]
  links: { bulk: string; undo: string }
}

/** The stories of 稿库 with what can be done to several at once, and taken back. */
export function StoryList({ stories, now, choices, binned, may, links }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ words: string; left: Left[]; bulk: number | null } | null>(null)
  const last = useRef<number | null>(null)
  const picked = stories.filter((it) => chosen.has(it.id)).map((it) => it.id)
  const names = new Map(choices.people.map((it) => [it.id, it.name]))

  function choose(at: number, on: boolean, stretch: boolean) {
    const from = stretch && last.current !== null ? last.current : at
    const range = stories.slice(Math.min(from, at), Math.max(from, at) + 1)
    last.current = at
    setChosen((before) => {
      const after = new Set(before)
      for (const { id } of range) on ? after.add(id) : after.delete(id)
      return after
    })
  }

  async function send(to: string, body: object, words: (done: Done) => string) {
    setBusy(true)
    const reply = await ask<Done>('POST', to, body)
    setBusy(false)
    if (!reply.ok) return setSaid({ words: [reply.error, ...reply.reasons].join('；'), left: [], bulk: null })
    setSaid({ words: words(reply.body), left: reply.body.left, bulk: reply.body.bulk })
    setChosen(new Set())
    router.refresh()
  }

  const act = (action: BulkAction, name: string) =>
    send(links.bulk, { action, stories: picked }, ({ done }) => (done.length > 0 ? `已${name} ${done.length} 篇` : '没有稿件改变'))
  const undo = (bulk: number) => send(links.undo.replace('0', String(bulk)), {}, ({ done }) => `已撤销，${done.length} 篇恢复原样`)

  return (
    <>
      <div role="status" className="px-4 sm:px-0">
        {said ? (
          <div className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-l-2 border-plan bg-panel px-3 py-2">
            <span>{said.words}</span>
            {said.bulk === null ? null : (
              <button type="button" className="underline" disabled={busy} onClick={() => said.bulk !== null && undo(said.bulk)}>
                撤销
              </button>
            )}
            <button type="button" className="ml-auto text-soft" aria-label="关闭提示" onClick={() => setSaid(null)}>
              ×
            </button>
            {said.left.length > 0 ? (
              <ul className="w-full text-small text-warn">
                {said.left.map((it) => (
                  <li key={it.story}>
                    {it.headline || `#${it.story}`}：{it.reason}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        ) : null}
      </div>
      {picked.length > 0 ? (
        <BulkBar
          count={picked.length}
          busy={busy}
          may={may}
          binned={binned}
          choices={choices}
          onAct={act}
          onClear={() => setChosen(new Set())}
        />
      ) : null}
      <table className="w-full border-y border-hair bg-panel sm:border-x">
        <thead className="max-sm:sr-only">
          <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
            <th scope="col" className="w-8">
              <input
                type="checkbox"
                aria-label="选择本页全部"
                checked={picked.length === stories.length}
                onChange={({ target }) => setChosen(new Set(target.checked ? stories.map((it) => it.id) : []))}
              />
            </th>
            <th scope="col">稿件</th>
            <th scope="col">状态</th>
            <th scope="col">修改</th>
            <th scope="col">
              <span className="sr-only">读者看到的页面</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story, at) => (
            <StoryRow
              key={story.id}
              story={story}
              now={now}
              chosen={chosen.has(story.id)}
              onChoose={(on, stretch) => choose(at, on, stretch)}
              assignee={story.assignee ? names.get(story.assignee) : undefined}
              binned={binned}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
