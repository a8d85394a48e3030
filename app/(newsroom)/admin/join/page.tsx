import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JoinForm } from '#components/newsroom/account/join-form.client'
import { Entrance } from '#components/newsroom/entrance'
import { deskApi } from '#lib/links'
import { holderOf } from '#server/auth/passes'

export const metadata: Metadata = { title: '设置密码' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function JoinPage({ searchParams }: Props) {
  const { token } = await searchParams
  const holder = typeof token === 'string' ? await holderOf(token) : null
  if (!holder || typeof token !== 'string') notFound()
  return (
    <Entrance title={`${holder.name}，请设置密码`} note="这个链接只能用一次。设好后用邮箱和新密码登录。">
      <JoinForm to={deskApi.join} token={token} email={holder.email} />
    </Entrance>
  )
}
