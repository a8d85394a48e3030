'use client'

import { type ReactNode, useState } from 'react'
import { CompareView } from '#components/newsroom/compare/compare-view.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import type { Manuscript } from '#lib/story/manuscript'
import { plainText } from '#lib/story/text'

/** A manuscript as plain text, to be carried away. */
const asText = ({ headline, kicker, standfirst, body }: Manuscript): string =>
  [kicker, headline, standfirst, plainText(body)].filter(Boolean).join('\n\n')

type Side = { name: string; manuscript: Manuscript }
type Props = { title: string; note: string; mine: Side; theirs: Side; onClose: () => void; children: ReactNode }

/** What one text of a story has that the other has not, and what to do about it. The manuscripts must not be made anew. */
export function ComparePanel({ title, note, mine, theirs, onClose, children }: Props) {
  const [copied, setCopied] = useState('')

  async function copy() {
    const text = asText(mine.manuscript)
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done ? '已复制' : copyByHand(text) ? '已复制' : '浏览器不让复制，请在上面的文字里全选后复制')
  }

  return (
    <Modal title={title} wide onClose={onClose}>
      <p className="mb-4 text-soft">{note}</p>
      <CompareView before={theirs} after={mine} />
      <div className="mt-4 flex flex-wrap items-center justify-end gap-2">
        <span role="status" className="mr-auto text-small text-good">
          {copied}
        </span>
        <button type="button" className="knob" onClick={copy}>
          复制全文
        </button>
        {children}
      </div>
    </Modal>
  )
}

/** Browsers keep their clipboard from pages that came by plain http; the old way is open to those. */
function copyByHand(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  ;(document.querySelector('dialog[open]') ?? document.body).append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}
