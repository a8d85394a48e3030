'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'

type Props = { name: string; link?: string; sent: boolean; onClose: () => void }

/** The link with which somebody chooses a password: on its way by post, or shown this once. */
export function LinkDialog({ name, link, sent, onClose }: Props) {
  const [copied, setCopied] = useState('')
  async function copy() {
    const done = await navigator.clipboard?.writeText(link ?? '').then(
      () => true,
      () => false,
    )
    setCopied(done ? '已复制' : '浏览器不让复制，请全选后复制')
  }
  return (
    <Modal title={sent ? '已寄出' : '请把链接交给本人'} onClose={onClose}>
      {sent ? (
        <p>设置密码的链接已经寄给{name}。</p>
      ) : (
        <>
          <p className="mb-3 text-soft">本报没有设置发信服务。请把这个链接亲自交给{name}，只显示这一次，只能用一次。</p>
          <p className="rounded-md border border-hair bg-desk p-3 select-all [overflow-wrap:anywhere]">{link}</p>
        </>
      )}
      <div className="mt-4 flex items-center justify-end gap-3">
        <span role="status" className="text-small text-good">
          {copied}
        </span>
        {sent ? null : (
          <button type="button" className="knob" onClick={copy} data-first>
            复制链接
          </button>
        )}
        <button type="button" className="knob knob-main" onClick={onClose}>
          好
        </button>
      </div>
    </Modal>
  )
}
