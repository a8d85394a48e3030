'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Trouble } from '#components/newsroom/field'
import { enqueue } from '#components/newsroom/media/upload-queue'
import { ACCEPTED, mediaKinds, TAKEN_IN_WORDS } from '#lib/media/kinds'

type Props = { library: string; title: string; children: ReactNode }

/** The library's page as a place to put files: by the button, dropped anywhere, or pasted, many at once. */
export function LibraryUploads({ library, title, children }: Props) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [troubles, setTroubles] = useState<string[]>([])

  function send(files: FileList | null | undefined) {
    for (const file of files ?? []) {
      void enqueue(library, file).then((reply) => {
        if (reply.ok) router.refresh()
        else if (reply.status === 413 && !reply.body['code']) setTroubles((before) => [...before, reply.error])
      })
    }
  }

  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (!typing && event.clipboardData?.files.length) send(event.clipboardData.files)
    }
    document.addEventListener('paste', take)
    return () => document.removeEventListener('paste', take)
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the button as well
    <div
      className={over ? 'outline-2 -outline-offset-4 outline-focus' : ''}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(event.dataTransfer.types.includes('Files'))
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        send(event.dataTransfer.files)
      }}
    >
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">{title}</h1>
        <button type="button" className="knob knob-main" onClick={() => field.current?.click()}>
          上传
        </button>
        <input
          ref={field}
          type="file"
          hidden
          multiple
          aria-label="选择要上传的文件"
          accept={mediaKinds.map((it) => ACCEPTED[it]).join(',')}
          onChange={(event) => {
            send(event.target.files)
            event.target.value = ''
          }}
        />
      </header>
      <main className="min-h-[calc(100dvh-4rem)] pb-16 sm:px-6 sm:py-2">
        <Trouble>
          {troubles.length > 0 ? (
            <ul className="px-4 py-2 sm:px-0">
              {troubles.map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
          ) : null}
        </Trouble>
        {children}
        <p className="px-4 text-note text-soft sm:px-0">
          可以把文件拖到页面上，也可以直接粘贴。{mediaKinds.map((it) => TAKEN_IN_WORDS[it]).join('；')}。动图只取第一帧。
        </p>
      </main>
    </div>
  )
}
