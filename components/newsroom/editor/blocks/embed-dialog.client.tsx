'use client'

import { type FormEvent, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field, Trouble } from '#components/newsroom/field'
import { embedFrom } from '#lib/story/embed-address'
import { type Provider, providerNames } from '#lib/story/providers'

export type EmbedAttrs = { provider: Provider; href: string; title: string }
type Props = { first?: EmbedAttrs; onChoose: (embed: EmbedAttrs) => void; onClose: () => void }

const refusal = '只认得哔哩哔哩、YouTube、X 和微博的视频或帖子地址。别处的内容请用链接。'

/** 外部内容: an address, or the code that the other site offers, becomes a card. Nothing is asked of the other site. */
export function EmbedDialog({ first, onChoose, onClose }: Props) {
  const [address, setAddress] = useState(first?.href ?? '')
  const [title, setTitle] = useState(first?.title ?? '')
  const [refused, setRefused] = useState(false)
  const found = embedFrom(address)

  function put(event: FormEvent) {
    event.preventDefault()
    if (!found) return setRefused(true)
    onChoose({ ...found, title: title.trim() })
    onClose()
  }

  return (
    <Modal title="外部内容" onClose={onClose}>
      <form onSubmit={put}>
        <Field label="地址" note="哔哩哔哩、YouTube、X、微博">
          <input
            className="field"
            data-first
            value={address}
            placeholder="https://"
            inputMode="url"
            onChange={(event) => {
              setAddress(event.target.value)
              setRefused(false)
            }}
          />
        </Field>
        <p role="status" className="mb-3 min-h-5 text-small text-soft">
          {found ? `认出来了：${providerNames[found.provider]}。读者点开之前，页面不会连接对方网站。` : ''}
        </p>
        <Field label="标题" note="印在卡片上">
          <input className="field" value={title} maxLength={500} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Trouble>{refused ? refusal : ''}</Trouble>
        <div className="mt-2 flex justify-end">
          <button type="submit" className="knob knob-main">
            {first ? '确定' : '插入'}
          </button>
        </div>
      </form>
    </Modal>
  )
}
