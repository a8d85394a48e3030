'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { DoubtList } from '#components/newsroom/editor/preview/doubt-list'
import { markDoubts, showPlace } from '#components/newsroom/editor/preview/mark-doubts'
import { PreviewFrame } from '#components/newsroom/editor/preview/preview-frame.client'
import { TermDialog } from '#components/newsroom/editor/proof/term-dialog.client'

/** A word whose traditional form the converter chose by itself, as the server tells it. */
export type Doubt = { hans: string; hant: string; others: string[]; places: { text: string; at: number }[] }
type Told = { doubts: Doubt[]; mayEdit: boolean }

type Props = { src: string; width: number; title: string; onEscape: () => void }

/** The traditional page with its doubtful characters underlined, and beside it what else they might be. */
export function TraditionalPreview({ src, width, title, onEscape }: Props) {
  const { links } = useDesk()
  const [round, setRound] = useState(0)
  const [told, setTold] = useState<Told | 'asking' | null>('asking')
  const [page, setPage] = useState<(Window & typeof globalThis) | null>(null)
  const [places, setPlaces] = useState<Range[][] | null>(null)
  const [adding, setAdding] = useState<{ hans: string; hant: string } | null>(null)
  const [said, setSaid] = useState('')
  const known = told && told !== 'asking' ? told : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: after a word was decided it is asked anew
  useEffect(() => {
    let current = true
    void ask<Told>('GET', links.doubts).then((reply) => current && setTold(reply.ok ? reply.body : null))
    return () => {
      current = false
    }
  }, [links.doubts, round])
  useEffect(() => {
    if (page && known) setPlaces(markDoubts(page, known.doubts))
  }, [page, known])

  return (
    <div className="flex h-full min-h-0 gap-4 max-md:flex-col">
      <div className="min-h-0 min-w-0 flex-1">
        <PreviewFrame key={round} src={src} width={width} title={title} onEscape={onEscape} onPage={setPage} />
      </div>
      <section aria-label="拿不准的字" className="overflow-y-auto max-md:max-h-[40%] md:w-72">
        <h3 className="mb-1 font-semibold">拿不准的字</h3>
        <p role="status" className="mb-2 text-small text-good empty:hidden">
          {said}
        </p>
        {told === 'asking' ? <p className="text-soft">正在查找……</p> : null}
        {told === null ? <p role="alert">查不到，请检查网络后重试。</p> : null}
        {known ? (
          <DoubtList
            doubts={known.doubts}
            places={places}
            onShow={(place) => page && showPlace(page, place)}
            {...(known.mayEdit ? { onAdd: setAdding } : {})}
          />
        ) : null}
      </section>
      {adding ? (
        <TermDialog
          term={{ kind: 'term', ...adding }}
          onClose={() => setAdding(null)}
          onSaved={() => {
            setSaid(`“${adding.hans}”已加入术语表，预览已更新`)
            setAdding(null)
            setPage(null)
            setPlaces(null)
            setRound(round + 1)
          }}
        />
      ) : null}
    </div>
  )
}
