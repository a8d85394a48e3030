'use client'

import { useState } from 'react'
import { ACCEPTED, type MediaKind, mediaKinds, TAKEN_IN_WORDS } from '#lib/media/kinds'

type Props = { kind?: MediaKind; many?: boolean; onFiles: (files: File[]) => void }

/** Takes files from this computer: chosen, dropped or pasted. */
export function DropZone({ kind, many = false, onFiles }: Props) {
  const [over, setOver] = useState(false)
  const kinds = kind ? [kind] : mediaKinds
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the field inside as well
    <div
      onPaste={(event) => {
        const files = [...event.clipboardData.files]
        if (files.length > 0) onFiles(files)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <label
        className={`flex cursor-pointer flex-col items-center gap-1 rounded-md border border-dashed px-4 py-5 text-center focus-within:outline-2 focus-within:outline-focus hover:bg-chosen ${over ? 'border-focus bg-chosen' : 'border-edge'}`}
      >
        <span className="font-semibold">{over ? '松手上传' : '从这台电脑上传'}</span>
        <span className="text-small text-soft">
          可以拖到这里，也可以粘贴{many ? '，一次多个' : ''}。{kinds.map((it) => TAKEN_IN_WORDS[it]).join('；')}
        </span>
        <input
          type="file"
          className="sr-only"
          accept={kinds.map((it) => ACCEPTED[it]).join(',')}
          multiple={many}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
    </div>
  )
}
