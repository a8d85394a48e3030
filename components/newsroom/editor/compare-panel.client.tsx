'use client'

import { type ReactNode, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import type { Manuscript } from '#lib/story/manuscript'
import { plainText } from '#lib/story/text'

/** A manuscript as plain text, to be read beside another or carried away. */
const asText = ({ headline, kicker, standfirst, body }: Manuscript): string =>
  [kicker, headline, standfirst, plainText(body)].filter(Boolean).join('\n\n')

type Side = { name: string; manuscript: Manuscript }
type Props = { title: string; note: string; mine: Side; theirs: Side; onClose: () => void; children: ReactNode }

/** Two texts of one story side by side, and what to do about them. */
export function ComparePanel({ title, note, mine, theirs, onClose, children }: Props) {
  const [copied, setCopied] = useState('')

  async function copy() {
    const text = asText(mine.manuscript)
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done ? '已复制' : '浏览器不让复制，请在左边的文字里全选后复制')
  }

  return (
    <Modal title={title} wide onClose={onClose}>
      <p className="mb-4 text-soft">{note}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {[mine, theirs].map(({ name, manuscript }) => (
          <section key={name} aria-label={name}>
            <h3 className="mb-1 text-small text-soft">{name}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it */}
            <div tabIndex={0} className="max-h-[40dvh] overflow-auto rounded-md border border-hair bg-desk p-3 select-text">
              <p className="mb-2 font-semibold">{manuscript.headline || '（没有标题）'}</p>
              {manuscript.standfirst ? <p className="mb-2 text-soft">{manuscript.standfirst}</p> : null}
              <p className="whitespace-pre-line">{plainText(manuscript.body) || '（正文是空的）'}</p>
            </div>
          </section>
        ))}
      </div>
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
