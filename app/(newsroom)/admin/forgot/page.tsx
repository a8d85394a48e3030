import type { Metadata } from 'next'
import { ForgotForm } from '#components/newsroom/account/forgot-form.client'
import { Entrance } from '#components/newsroom/entrance'
import { deskApi, signInPath } from '#lib/links'
import { canSendMail } from '#server/mail/post'

export const metadata: Metadata = { title: '忘记密码' }

export default function ForgotPage() {
  return (
    <Entrance title="忘记密码">
      {canSendMail() ? (
        <ForgotForm to={deskApi.forgot} />
      ) : (
        <p className="text-soft">本报没有设置发信服务。请联系管理员，让他在“人员”里为您开一个重设密码的链接。</p>
      )}
      <p className="mt-4 text-center text-small">
        <a className="text-soft underline underline-offset-4 hover:text-ink" href={signInPath()}>
          回到登录
        </a>
      </p>
    </Entrance>
  )
}
