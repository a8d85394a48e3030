'use client'

import { type FormEvent, useState } from 'react'
import { RecoveryCodes } from '#components/newsroom/account/recovery-codes.client'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field, Trouble } from '#components/newsroom/field'

type Links = { begin: string; confirm: string; remove: string; renew: string; onward: string }
type Begun = { picture: string; secret: string; recovery: string[] }
type Step = { at: 'password'; to: 'begin' | 'remove' | 'renew' } | { at: 'scan'; begun: Begun } | { at: 'codes'; codes: string[] }

const titles = { begin: '启用两步验证', remove: '取消两步验证', renew: '更换恢复码' }

/** The second factor of one's own account: set up, taken away, with new recovery codes. */
export function TwoFactorPart({ enabled: first, links }: { enabled: boolean; links: Links }) {
  const [enabled, setEnabled] = useState(first)
  const [step, setStep] = useState<Step | null>(null)
  const [trouble, setTrouble] = useState('')
  const open = (to: 'begin' | 'remove' | 'renew') => {
    setTrouble('')
    setStep({ at: 'password', to })
  }

  async function givePassword(event: FormEvent<HTMLFormElement>, to: 'begin' | 'remove' | 'renew') {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    const reply = await ask<Begun>('POST', links[to], { password })
    if (!reply.ok) return setTrouble(reply.error)
    setTrouble('')
    if (to === 'remove') return location.assign(links.onward)
    setStep(to === 'begin' ? { at: 'scan', begun: reply.body } : { at: 'codes', codes: reply.body.recovery })
  }

  async function confirm(event: FormEvent<HTMLFormElement>, codes: string[]) {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code')).trim()
    const reply = await ask('POST', links.confirm, { code })
    if (!reply.ok) return setTrouble(reply.error)
    setTrouble('')
    setEnabled(true)
    setStep({ at: 'codes', codes })
  }

  return (
    <>
      <p className="mb-3">
        {enabled ? <span className="text-good">✓ 已启用</span> : <span className="text-warn">○ 没有启用</span>}
        <span className="ml-2 text-soft">登录时除密码外，再要手机上身份验证器的六位数字。</span>
      </p>
      {enabled ? (
        <div className="flex flex-wrap gap-2">
          <button type="button" className="knob" onClick={() => open('renew')}>
            更换恢复码
          </button>
          <button type="button" className="knob knob-quiet" onClick={() => open('remove')}>
            取消两步验证
          </button>
        </div>
      ) : (
        <button type="button" className="knob" onClick={() => open('begin')}>
          启用两步验证
        </button>
      )}
      {step?.at === 'password' ? (
        <Modal title={titles[step.to]} onClose={() => setStep(null)}>
          <form method="post" onSubmit={(event) => givePassword(event, step.to)}>
            {step.to === 'remove' ? <p className="mb-3 text-soft">取消后只凭密码就能登录，所有设备要重新登录。</p> : null}
            <Field label="先输入您的密码">
              <input
                className="field"
                name="password"
                type="password"
                autoComplete="current-password"
                required
                maxLength={256}
                data-first
              />
            </Field>
            <Trouble>{trouble}</Trouble>
            <button type="submit" className="knob knob-main">
              继续
            </button>
          </form>
        </Modal>
      ) : null}
      {step?.at === 'scan' ? (
        <Modal title="用身份验证器扫一扫" onClose={() => setStep(null)}>
          {/* biome-ignore lint/performance/noImgElement: drawn for this one moment */}
          <img src={step.begun.picture} alt="身份验证器的二维码" width={196} height={196} className="mx-auto rounded-md bg-[#fff]" />
          <p className="my-3 text-small text-soft">
            扫不了？在验证器里手工输入：
            <code className="block text-ink select-all [overflow-wrap:anywhere]">{step.begun.secret}</code>
          </p>
          <form method="post" onSubmit={(event) => confirm(event, step.begun.recovery)}>
            <Field label="验证器上的六位数字">
              <input className="field" name="code" inputMode="numeric" autoComplete="one-time-code" pattern="\d{6}" required data-first />
            </Field>
            <Trouble>{trouble}</Trouble>
            <button type="submit" className="knob knob-main">
              启用
            </button>
          </form>
        </Modal>
      ) : null}
      {step?.at === 'codes' ? <RecoveryCodes codes={step.codes} onClose={() => setStep(null)} /> : null}
    </>
  )
}
