'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { beginStory } from '#components/newsroom/begin-story'
import type { FirstSteps } from '#db/settings/types'
import { deskApi, editorPath, frontPath, sectionsPath, settingsPath, storyPath } from '#lib/links'

const names = ['给报纸取名', '写第一篇稿件', '发布', '看报纸']
const EVERY = 4000

/**
 * 开张: leads the first owner of an empty newsroom to the first story that readers have, on whatever page they are. What is done is
 * read from the newsroom itself, so that it can be left and taken up again; it is gone when it is closed.
 */
export function FirstStepsBar({ steps: first }: { steps: FirstSteps }) {
  const [steps, setSteps] = useState<FirstSteps | null>(first)
  const [trouble, setTrouble] = useState('')
  useLatest(steps, setSteps)
  if (!steps) return null
  const at = stepOf(steps)

  async function close() {
    const reply = await ask('POST', deskApi.firstSteps, { closed: true })
    if (reply.ok) setSteps(null)
    else setTrouble(reply.error)
  }

  return (
    <section aria-label="开张" className="flex flex-wrap items-center gap-x-5 gap-y-1.5 border-b border-hair bg-chosen px-4 py-2 sm:px-6">
      <h2 className="font-semibold">开张</h2>
      <ol className="flex flex-wrap gap-x-4 text-small max-md:sr-only">
        {names.map((name, i) => (
          <li
            key={name}
            {...(i === at ? { 'aria-current': 'step' as const } : {})}
            className="text-soft aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {i < at ? '✓' : `${i + 1}.`} {name}
            {i < at ? <span className="sr-only">（已完成）</span> : null}
          </li>
        ))}
      </ol>
      <div className="flex flex-1 flex-wrap items-center justify-end gap-x-3 gap-y-1.5">
        <Next steps={steps} at={at} onTrouble={setTrouble} />
        <button type="button" className={at === 3 ? 'knob knob-main' : 'knob knob-quiet px-2 text-small'} onClick={close}>
          {at === 3 ? '完成' : '不用引导'}
        </button>
      </div>
      {trouble ? (
        <p role="alert" className="w-full text-accent">
          {trouble}
        </p>
      ) : null}
    </section>
  )
}

function Next({ steps, at, onTrouble }: { steps: FirstSteps; at: number; onTrouble: (trouble: string) => void }) {
  if (at === 0)
    return (
      <>
        <a href={sectionsPath} className="underline">
          看看频道
        </a>
        <a href={settingsPath} className="knob bg-panel">
          去取名
        </a>
      </>
    )
  if (at === 1)
    return (
      <button type="button" className="knob bg-panel" onClick={async () => onTrouble(await beginStory(deskApi.stories, 'report'))}>
        写第一篇
      </button>
    )
  if (at === 2)
    return (
      <>
        <span className="text-soft max-sm:hidden">写好标题和正文，按右上角的“发布”</span>
        <a href={editorPath(steps.story ?? 0)} className="knob bg-panel">
          打开稿件
        </a>
      </>
    )
  return (
    <>
      <span className="max-sm:hidden">第一篇已经见报</span>
      {steps.published ? (
        <a href={storyPath(steps.published)} className="underline">
          看这一篇
        </a>
      ) : null}
      <a href={frontPath} className="underline">
        看首页
      </a>
    </>
  )
}

const stepOf = ({ named, story, published }: FirstSteps) => (published ? 3 : story !== null ? 2 : named ? 1 : 0)

/** What is done on this very page, saved settings or a publication, is seen without loading it anew. */
function useLatest(steps: FirstSteps | null, onSteps: (steps: FirstSteps | null) => void) {
  const waiting = steps !== null && !steps.published
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(async () => {
      if (document.hidden) return
      const reply = await ask<{ steps: FirstSteps | null }>('GET', deskApi.firstSteps)
      if (reply.ok) onSteps(reply.body.steps)
    }, EVERY)
    return () => clearInterval(timer)
  }, [waiting, onSteps])
}
