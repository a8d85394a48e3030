'use client'

import { useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import type { Standing, Writer } from '#components/newsroom/editor/saving/standing'
import { SignInForm } from '#components/newsroom/sign-in-form.client'

type Props = { standing: Standing; onClose: () => void }

/** Signs in without leaving the text, and saves what waited; in another name only if that is wanted. */
export function GoOnSignedIn({ standing, onClose }: Props) {
  const { saving, safety, me } = useDesk()
  const [other, setOther] = useState(false)
  const [arrived, setArrived] = useState<Writer | null>(standing.state === 'another-writer' ? standing : null)
  const { writer } = safety

  function enter({ id, name }: Writer) {
    const as = { id, name }
    if (as.id !== writer.id) {
      // The desk refuses to save in another's name; from then on the bar says whose session it is.
      saving.retry()
      return setArrived(as)
    }
    safety.enter(as)
    onClose()
  }

  if (arrived) {
    return (
      <Modal title={`现在登录的是${arrived.name}`} onClose={onClose}>
        <p className="mb-4">
          这篇文字是{writer.name}写的，还没有保存。以{arrived.name}的名义保存，版本里就记在{arrived.name}名下。
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <button
            type="button"
            className="knob"
            onClick={() => {
              safety.enter(arrived)
              onClose()
            }}
          >
            以{arrived.name}的名义保存
          </button>
          <button type="button" data-first className="knob knob-main" onClick={() => setArrived(null)}>
            换{writer.name}登录
          </button>
        </div>
      </Modal>
    )
  }
  return (
    <Modal title={standing.state === 'another-writer' ? `请${writer.name}登录` : '登录已失效，请重新登录'} onClose={onClose}>
      <p className="mb-4 text-soft">
        {safety.kept ? '您的文字还在这一页，也留在这台电脑上。' : '您的文字还在这一页，请不要关闭它。'}登录以后会自动保存。
      </p>
      <SignInForm key={String(other)} {...(other ? {} : { email: me.email })} onSignedIn={enter}>
        <button type="button" className="knob knob-quiet mt-2 w-full text-small" onClick={() => setOther(!other)}>
          {other ? `换回${me.email}` : '用别的账号登录'}
        </button>
      </SignInForm>
    </Modal>
  )
}
