'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { DeskPicture } from '#components/newsroom/editor/types'
import { picturesIn, upload } from '#components/newsroom/editor/upload'
import { Trouble } from '#components/newsroom/field'

type Props = { onChoose: (picture: DeskPicture) => void; onClose: () => void }

/** Chooses a picture: a new one from this computer, or one the desk has. */
export function PicturePicker({ onChoose, onClose }: Props) {
  const { links, putPicture } = useShelf()
  const [pictures, setPictures] = useState<DeskPicture[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')

  useEffect(() => {
    void ask<{ pictures: DeskPicture[] }>('GET', links.media).then((reply) =>
      reply.ok ? setPictures(reply.body.pictures) : setTrouble(reply.error),
    )
  }, [links.media])

  function choose(picture: DeskPicture) {
    putPicture(picture)
    onChoose(picture)
    onClose()
  }

  async function send(file: File | undefined) {
    if (!file || busy) return
    setBusy(true)
    setTrouble('')
    const reply = await upload(links.media, file)
    setBusy(false)
    if (reply.ok) choose(reply.body.media)
    else setTrouble(reply.error)
  }

  return (
    <Modal title="选择图片" wide onClose={onClose}>
      <section
        aria-label="上传或选择"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void send(picturesIn(event.dataTransfer.files)[0])
        }}
      >
        <label className="mb-3 flex cursor-pointer flex-col items-center gap-1 rounded-md border border-dashed border-edge px-4 py-6 text-center focus-within:outline-2 focus-within:outline-focus hover:bg-chosen">
          <span className="font-semibold">{busy ? '正在上传并生成各种尺寸……' : '从这台电脑上传'}</span>
          <span className="text-small text-soft">也可以把图片拖到这里。JPEG、PNG、WebP、GIF，不超过 20 MB</span>
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif"
            className="sr-only"
            data-first
            disabled={busy}
            onChange={(event) => void send(event.target.files?.[0])}
          />
        </label>
        <Trouble>{trouble}</Trouble>
        <h3 className="mt-4 mb-2 text-small text-soft">媒资里最新的图片</h3>
        {pictures?.length === 0 ? <p className="py-6 text-center text-soft">媒资库里还没有图片。</p> : null}
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
          {pictures?.map((picture) => (
            <li key={picture.id}>
              <button type="button" className="block w-full text-left hover:outline-2 hover:outline-edge" onClick={() => choose(picture)}>
                {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut */}
                <img
                  src={picture.thumb}
                  alt={picture.alt || `图片 ${picture.id}`}
                  loading="lazy"
                  className="aspect-[3/2] w-full bg-chosen object-cover"
                />
                <span className="line-clamp-1 pt-1 text-note text-soft">{picture.caption || picture.credit || `#${picture.id}`}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </Modal>
  )
}
