'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import { DropZone } from '#components/newsroom/media/drop-zone.client'
import { MediaTile } from '#components/newsroom/media/media-tile'
import type { DeskMedia } from '#components/newsroom/media/types'
import { enqueue } from '#components/newsroom/media/upload-queue'
import { UploadRows } from '#components/newsroom/media/upload-tray.client'
import { type MediaKind, mediaKindNames } from '#lib/media/kinds'

type Props = {
  kind: MediaKind
  /** Address of the library. */
  library: string
  onChoose: (file: DeskMedia) => void
  onClose: () => void
}

type Found = { files: DeskMedia[]; more: boolean }

/** Chooses a media file of one kind: from the library, by words, or from this computer. */
export function MediaPicker({ kind, library, onChoose, onClose }: Props) {
  const [words, setWords] = useState('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<Found | null>(null)
  const [trouble, setTrouble] = useState('')
  const name = mediaKindNames[kind]

  useEffect(() => {
    let current = true
    // Each further letter puts the question off, so that nothing is asked in the middle of a word.
    const timer = setTimeout(
      async () => {
        const asked = new URLSearchParams({ kind, q: words, page: String(page) })
        const reply = await ask<Found>('GET', `${library}?${asked}`)
        if (!current) return
        if (!reply.ok) return setTrouble(reply.error)
        setTrouble('')
        setFound((before) => (page > 1 && before ? { ...reply.body, files: [...before.files, ...reply.body.files] } : reply.body))
      },
      words ? 200 : 0,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [kind, library, words, page])

  function choose(file: DeskMedia) {
    onChoose(file)
    onClose()
  }

  async function send(files: File[]) {
    const [file] = files
    if (!file) return
    setTrouble('')
    const reply = await enqueue(library, file)
    if (!reply.ok) return setTrouble(reply.error)
    if (reply.body.media.kind !== kind) return setTrouble(`“${file.name}”不是${name}，已放进媒资库`)
    choose(reply.body.media)
  }

  return (
    <Modal title={`选择${name}`} wide onClose={onClose}>
      <DropZone kind={kind} onFiles={send} />
      <UploadRows />
      <Trouble>{trouble}</Trouble>
      <input
        className="field mt-3"
        type="search"
        data-first
        aria-label={`在媒资库里查找${name}`}
        placeholder="说明、来源、人物、关键词或文件名"
        maxLength={60}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setPage(1)
        }}
      />
      <p role="status" className="py-2 text-note text-soft">
        {found === null
          ? '正在查找……'
          : found.files.length === 0
            ? words
              ? `没有找到${name}`
              : `媒资库里还没有${name}`
            : words
              ? ''
              : '最新的'}
      </p>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {found?.files.map((file) => (
          <li key={file.id}>
            <button type="button" className="block w-full rounded-md p-1 text-left hover:bg-chosen" onClick={() => choose(file)}>
              <MediaTile file={file} />
            </button>
          </li>
        ))}
      </ul>
      {found?.more ? (
        <button type="button" className="knob mt-4 w-full" onClick={() => setPage((it) => it + 1)}>
          更多
        </button>
      ) : null}
    </Modal>
  )
}
