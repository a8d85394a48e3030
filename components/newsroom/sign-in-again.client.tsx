'use client'

import { Modal } from '#components/newsroom/editor/modal.client'
import { SignInForm, type Who } from '#components/newsroom/sign-in-form.client'

type Props = { email: string; why: string; onSignedIn: (who: Who) => void; onClose: () => void }

/** Signs the same person in again without leaving the page: the session has ended, or the house wants to be sure. */
export function SignInAgain({ email, why, onSignedIn, onClose }: Props) {
  return (
    <Modal title="请再登录一次" onClose={onClose}>
      <p className="mb-4 text-soft">{why}</p>
      <SignInForm email={email} onSignedIn={onSignedIn} />
    </Modal>
  )
}
