'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'

/** The codes for the day the telephone is lost, shown this once. */
export function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const [copied, setCopied] = useState('')
  async function copy() {
    const done = await navigator.clipboard?.writeText(codes.join('\n')).then(
      () => true,
      () => false,
    )
    setCopied(done ? '已复制' : '浏览器不让复制，请抄下来')
  }
  return (
    <Modal title="请保存恢复码" onClose={onClose}>
      <p className="mb-3 text-soft">手机丢了的时候，用其中一个代替验证码登录，每个只能用一次。关掉这个窗口后不再显示。</p>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-1 rounded-md border border-hair bg-desk p-3 font-mono tabular-nums select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="mt-4 flex items-center justify-end gap-3">
        <span role="status" className="text-small text-good">
          {copied}
        </span>
        <button type="button" className="knob" onClick={copy}>
          复制
        </button>
        <button type="button" className="knob knob-main" onClick={onClose} data-first>
          我保存好了
        </button>
      </div>
    </Modal>
  )
}
