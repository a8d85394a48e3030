'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { ask, type Reply } from '#components/newsroom/ask'
import { Trouble } from '#components/newsroom/field'
import { Erase } from '#components/newsroom/media/erase.client'
import type { DeskFile } from '#components/newsroom/media/types'
import { enqueue } from '#components/newsroom/media/upload-queue'
import { ACCEPTED, sizeInWords } from '#lib/media/kinds'
import { fullDateTime } from '#lib/time'

export type KeepingLinks = {
  uploads: string
  bin: string
  replace: string
  former: string
  original: string | null
  erase: string | null
  binned: string
}
type Former = { id: number; name: string; bytes: number; replacedAt: string }
type Props = { file: DeskFile; former: Former[]; links: KeepingLinks }

/** What can be done with a file: other bytes in its place, the old ones back, the original, the bin. */
export function Keeping({ file, former, links }: Props) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function run(deed: Promise<Reply<unknown>>) {
    setBusy(true)
    const reply = await deed
    setBusy(false)
    setTrouble(reply.ok ? '' : [reply.error, ...reply.reasons].join('\n'))
    if (reply.ok) router.refresh()
  }

  const replace = (chosen: File) => run(enqueue(links.uploads, chosen, (upload) => ask('POST', links.replace, { upload })))

  return (
    <section aria-label="文件" className="grid gap-3 border-t border-hair pt-4">
      <Trouble>{trouble ? <p className="whitespace-pre-line">{trouble}</p> : null}</Trouble>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="knob" disabled={busy} onClick={() => field.current?.click()}>
          替换文件
        </button>
        <input
          ref={field}
          type="file"
          hidden
          aria-label="选择替换的文件"
          accept={ACCEPTED[file.kind]}
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            event.target.value = ''
            if (chosen) void replace(chosen)
          }}
        />
        {links.original ? (
          <a className="knob" href={links.original} download>
            下载原件
          </a>
        ) : null}
        {file.binnedAt ? (
          <>
            <button type="button" className="knob" disabled={busy} onClick={() => run(ask('DELETE', links.bin, {}))}>
              从回收站取回
            </button>
            {links.erase ? (
              <Erase
                name="永久删除"
                question={`永久删除“${file.caption || file.name || file.id}”？`}
                words="连同各种尺寸、原件和以前的文件一起删除，不能恢复。审计里会留下文件名。"
                to={links.erase}
                then={links.binned}
              />
            ) : null}
          </>
        ) : (
          <button type="button" className="knob knob-quiet" disabled={busy} onClick={() => run(ask('POST', links.bin, {}))}>
            放进回收站
          </button>
        )}
      </div>
      <p className="text-note text-soft">替换后编号不变，用到它的稿件和页面都会换成新文件；旧文件留着，可以换回。</p>
      {former.length > 0 ? (
        <>
          <h2 className="text-small font-semibold">以前的文件</h2>
          <ul>
            {former.map((it) => (
              <li key={it.id} className="flex items-baseline gap-3 py-1 text-small">
                <span className="min-w-0 flex-1 truncate">
                  {it.name || sizeInWords(it.bytes)}
                  <span className="ml-2 text-note text-soft">用到 {fullDateTime(new Date(it.replacedAt))}</span>
                </span>
                <button
                  type="button"
                  className="underline"
                  disabled={busy}
                  onClick={() => run(ask('POST', links.former, { former: it.id }))}
                >
                  换回
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
