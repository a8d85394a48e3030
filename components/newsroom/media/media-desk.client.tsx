'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Trouble } from '#components/newsroom/field'
import { DescribeFields } from '#components/newsroom/media/describe-fields.client'
import { FileFacts } from '#components/newsroom/media/file-facts'
import { Framing, type FramingOf } from '#components/newsroom/media/framing.client'
import { Keeping, type KeepingLinks } from '#components/newsroom/media/keeping.client'
import type { DeskFile } from '#components/newsroom/media/types'
import { goesAt } from '#lib/media/bin'
import type { Crops } from '#lib/media/crops'
import { mediaKindNames } from '#lib/media/kinds'
import { fullDateTime } from '#lib/time'

export type Former = { id: number; name: string; bytes: number; replacedAt: string }
type Props = {
  file: DeskFile
  former: Former[]
  mayKeep: boolean
  links: KeepingLinks & { library: string; file: string }
  children: ReactNode
}
type Words = Pick<DeskFile, 'alt' | 'caption' | 'credit' | 'licence' | 'people' | 'keywords'> & FramingOf

const wordsOf = ({ alt, caption, credit, licence, people, keywords, focusX, focusY, crops }: DeskFile): Words => ({
  ...{ alt, caption, credit, licence, people, keywords, focusX, focusY },
  crops: rectanglesOf(crops),
})
const rectanglesOf = (crops: Crops): FramingOf['crops'] =>
  Object.fromEntries(Object.entries(crops).map(([frame, { x, y, width }]) => [frame, { x, y, width }]))

/** One media file: what it shows and whose it is, what must stay in sight, where it is used, and what can be done with it. */
export function MediaDesk({ file, former, mayKeep, links, children }: Props) {
  const router = useRouter()
  const [saved, setSaved] = useState(wordsOf(file))
  const [words, setWords] = useState(saved)
  const [hash, setHash] = useState(file.hash)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const changed = JSON.stringify(words) !== JSON.stringify(saved)
  const change = (some: Partial<Words>) => setWords((before) => ({ ...before, ...some }))

  // Another picture stands in its place: crops of the one before mean nothing on it.
  if (hash !== file.hash) {
    const { crops } = wordsOf(file)
    setHash(file.hash)
    setSaved((before) => ({ ...before, crops }))
    change({ crops })
  }

  async function save() {
    setBusy(true)
    const { crops, ...rest } = words
    const reply = await ask('PUT', links.file, file.kind === 'picture' ? words : rest)
    setBusy(false)
    if (!reply.ok) return setTrouble([reply.error, ...reply.reasons].join('：'))
    setTrouble('')
    setSaved(words)
    router.refresh()
  }

  return (
    <>
      <header className="flex items-center gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <a href={links.library} className="text-soft hover:text-ink">
          ← 媒资
        </a>
        <h1 className="min-w-0 flex-1 truncate text-head font-semibold">
          {saved.caption || file.name || `${mediaKindNames[file.kind]} ${file.id}`}
        </h1>
        <span role="status" className="text-small text-soft max-sm:sr-only">
          {busy ? '保存中' : changed ? '有改动未保存' : ''}
        </span>
        {mayKeep ? (
          <button type="button" className="knob knob-main" disabled={busy || !changed} onClick={save}>
            保存
          </button>
        ) : null}
      </header>
      <main className="grid gap-8 px-4 py-5 pb-16 sm:px-6 md:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid content-start gap-6">
          <Trouble>{trouble}</Trouble>
          {file.binnedAt ? (
            <p className="rounded-md bg-chosen px-3 py-2">
              这个文件在回收站里，选图时不会出现；{fullDateTime(goesAt(new Date(file.binnedAt)))}起自动永久删除。
            </p>
          ) : null}
          {file.kind === 'picture' ? <Framing file={file} framing={words} fixed={!mayKeep} onChange={change} /> : <Playing file={file} />}
          {children}
        </div>
        <div className="grid content-start gap-6">
          <DescribeFields words={words} kind={file.kind} fixed={!mayKeep} onChange={change} />
          <FileFacts file={file} />
          {mayKeep ? (
            <Keeping file={file} former={former} links={links} />
          ) : (
            <p className="text-soft">这是别人上传的文件，编辑可以修改。</p>
          )}
        </div>
      </main>
    </>
  )
}

function Playing({ file }: { file: DeskFile }) {
  if (file.kind === 'captions')
    return <p className="rounded-md border border-hair bg-panel px-4 py-10 text-center text-soft">字幕文件，配在视频上使用</p>
  // biome-ignore lint/a11y/useMediaCaption: captions are chosen where a film is used
  if (file.kind === 'audio') return <audio controls preload="metadata" src={file.src} className="w-full" aria-label={file.name} />
  // biome-ignore lint/a11y/useMediaCaption: captions are chosen where a film is used
  return <video controls preload="metadata" src={file.src} className="max-h-[60dvh] w-full bg-chosen" aria-label={file.name} />
}
