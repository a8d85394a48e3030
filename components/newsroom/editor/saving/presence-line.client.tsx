'use client'

import { useEffect, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { type Other, usePresence } from '#components/newsroom/editor/saving/use-presence.client'
import { clockTime } from '#lib/time'

const at = (iso: string) => clockTime(new Date(iso))

/** Who else is in this story, and who has taken it over. Advice: what is right is settled when it is saved. */
export function PresenceLine() {
  const { saving } = useDesk()
  const { others, taken, followed, takeOver } = usePresence()
  const [heeded, setHeeded] = useState('')
  const [told, setTold] = useState(false)
  const news = taken && taken.at !== heeded ? taken : null
  const people = others.filter((it) => !it.self)

  useEffect(() => {
    // Whoever takes over begins from all that has been written here.
    if (news) void saving.save()
  }, [news, saving])

  async function take() {
    await takeOver()
    setTold(true)
    setHeeded(taken?.at ?? '')
  }

  if (news) {
    return (
      <div
        role="alert"
        className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small max-md:fixed max-md:inset-x-0 max-md:top-0 max-md:z-30 max-md:border-b max-md:border-hair max-md:bg-panel max-md:px-4 max-md:py-3 md:basis-full"
      >
        <span className="text-warn">
          ▲ {news.by} {at(news.at)} 接手了这篇稿件。您写的已经送去保存，请先停笔，跟对方商量。
        </span>
        <span className="ml-auto flex gap-1">
          <button type="button" className="knob" onClick={take}>
            还是我来写
          </button>
          <button type="button" className="knob" onClick={() => setHeeded(news.at)}>
            知道了
          </button>
        </span>
      </div>
    )
  }
  return (
    <div role="status" className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1 text-small empty:hidden">
      {followed ? (
        <span className="text-soft">
          已换上{followed.by} {at(followed.at)} 保存的文字
        </span>
      ) : null}
      {others.length > 0 ? <span className="text-warn">● {sentenceOn(others)}</span> : null}
      {people.length > 0 && !told ? (
        <button type="button" className="text-ink underline" onClick={take}>
          接手
        </button>
      ) : null}
      {people.length > 0 && told ? <span className="text-soft">已告诉对方由您接着写</span> : null}
    </div>
  )
}

function sentenceOn(others: Other[]): string {
  const people = others.filter((it) => !it.self).map(({ name, since }) => `${name}（${at(since)} 起）`)
  const self = others.find((it) => it.self)
  return [people.length > 0 ? `${people.join('、')}也在这篇稿件里` : '', self ? `您在另一个标签页也开着它（${at(self.since)} 起）` : '']
    .filter(Boolean)
    .join('；')
}
