import type { Metadata } from 'next'
import { PasswordPart } from '#components/newsroom/account/password-part.client'
import { SessionsPart } from '#components/newsroom/account/sessions-part.client'
import { TwoFactorPart } from '#components/newsroom/account/two-factor-part.client'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { listSessions } from '#db/staff/queries'
import { accountPath, deskApi, signInPath } from '#lib/links'
import { roleNames } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '我的账号' }

export default async function AccountPage() {
  const staff = await requireStaff(accountPath, 'account.own')
  const now = new Date()
  const sessions = await listSessions(staff.id, now)
  const { account } = deskApi
  const onward = signInPath(accountPath)
  return (
    <DeskFrame here={accountPath} staff={staff}>
      <header className="border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">我的账号</h1>
        <p className="text-small text-soft">
          {staff.name} · {roleNames[staff.role]} · {staff.email}
        </p>
      </header>
      <main className="max-w-sheet px-4 pb-16 sm:px-6">
        <Part title="两步验证">
          <TwoFactorPart
            enabled={staff.twoFactor}
            links={{
              begin: account.twoFactor,
              confirm: account.confirmTwoFactor,
              remove: account.removeTwoFactor,
              renew: account.recovery,
              onward,
            }}
          />
        </Part>
        <Part title="登录着的设备">
          <SessionsPart
            to={account.sessions}
            now={now.toISOString()}
            sessions={sessions.map((it) => ({
              ...it,
              openedAt: it.openedAt.toISOString(),
              usedAt: it.usedAt.toISOString(),
              current: it.id === staff.session,
            }))}
          />
        </Part>
        <Part title="密码">
          <PasswordPart to={account.password} onward={onward} />
        </Part>
      </main>
    </DeskFrame>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="border-b border-hair py-6 last:border-0">
      <h2 className="mb-3 font-semibold">{title}</h2>
      {children}
    </section>
  )
}
