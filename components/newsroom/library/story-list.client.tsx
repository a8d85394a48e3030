'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { BulkBar } from '#components/newsroom/library/bulk-bar.client'
import { bulkNames } from '#components/newsroom/library/bulk-names'
import { BulkSaid, type Said } from '#components/newsroom/library/bulk-said'
import { type Column, columnNames } from '#components/newsroom/library/columns'
import type { LibraryChoices } from '#components/newsroom/library/library-filters'
import { StoryRow } from '#components/newsroom/library/story-row'
import type { BulkAction, LastBulk, LibraryColumn } from '#db/desk/types'
import type { DeskRow } from '#db/stories/types'

type Done = Omit<Said, 'words'> & { done: number[] }
type Props = {
  stories: DeskRow[]
  now: Date
  choices: LibraryChoices
  binned: boolean
  /** What may be done to many at once. */
  may: BulkAction['do'][]
  mayPurge: boolean
  last: LastBulk | null
  columns: LibraryColumn[]
  /** Names of who signs, by story. */
  signers: Record<number, string>
  /** What stands there when there is no story. */
  empty: ReactNode
  links: { bulk: string; undo: string; purge: string }
}

/** The stories of 稿库 with what can be done to several at once, and taken back. */
export function StoryList({ stories, now, choices, binned, may, mayPurge, last, columns, signers, empty, links }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const [closed, setClosed] = useState<number | null>(null)
  const anchor = useRef<number | null>(null)
  const picked = stories.filter((it) => chosen.has(it.id)).map((it) => it.id)
  const shown: Column[] = binned ? ['state', 'binned'] : columns
  const names = new Map(choices.people.map((it) => [it.id, it.name]))

  function choose(at: number, on: boolean, stretch: boolean) {
    const from = stretch && anchor.current !== null ? anchor.current : at
    const range = stories.slice(Math.min(from, at), Math.max(from, at) + 1)
    anchor.current = at
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
    setSaid({ words: words(reply.body), left: reply.body.left, bulk: reply.body.bulk ?? null })
    setChosen(new Set())
    router.refresh()
  }

  const act = (action: BulkAction) =>
    send(links.bulk, { action, stories: picked }, ({ done }) =>
      done.length > 0 ? `已${bulkNames[action.do]} ${done.length} 篇` : '没有稿件改变',
    )
  const purge = () => send(links.purge, { stories: picked }, ({ done }) => `已彻底删除 ${done.length} 篇`)
  const undo = (bulk: number) => send(links.undo.replace('0', String(bulk)), {}, ({ done }) => `已撤销，${done.length} 篇恢复原样`)

  const everything = (className?: string) => (
    <input
      type="checkbox"
      aria-label="选择本页全部"
      className={className}
      checked={picked.length === stories.length}
      onChange={({ target }) => setChosen(new Set(target.checked ? stories.map((it) => it.id) : []))}
    />
  )

  return (
    <>
      <BulkSaid
        {...{ said, now, busy }}
        last={said || last?.id === closed ? null : last}
        onUndo={undo}
        onClose={() => {
          setClosed(last?.id ?? null)
          setSaid(null)
        }}
      />
      {picked.length > 0 ? (
        <BulkBar
          count={picked.length}
          busy={busy}
          may={may}
          onPurge={mayPurge ? purge : null}
          versions={Object.fromEntries(stories.filter((it) => chosen.has(it.id)).map((it) => [it.id, it.version]))}
          binned={binned}
          choices={choices}
          onAct={act}
          onClear={() => setChosen(new Set())}
        />
      ) : null}
      {stories.length === 0 ? (
        empty
      ) : (
        <>
          <div className="flex items-center gap-3 px-4 pb-2 text-small text-soft sm:hidden">
            {everything()}
            <span aria-hidden>选择本页全部</span>
          </div>
          {/* With every column it is wider than a small window: then it is moved sideways, and the page is not. */}
          <div className="sm:relative sm:overflow-x-auto">
            <table className="w-full border-y border-hair bg-panel sm:border-x">
              <thead className="max-sm:sr-only">
                <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
                  <th scope="col" className="w-8">
                    {everything('max-sm:hidden')}
                  </th>
                  <th scope="col">稿件</th>
                  {shown.map((it) => (
                    <th key={it} scope="col" className="whitespace-nowrap">
                      {columnNames[it]}
                    </th>
                  ))}
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
                    columns={shown}
                    chosen={chosen.has(story.id)}
                    onChoose={(on, stretch) => choose(at, on, stretch)}
                    assignee={story.assignee ? names.get(story.assignee) : undefined}
                    authors={signers[story.id]}
                    binned={binned}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}
