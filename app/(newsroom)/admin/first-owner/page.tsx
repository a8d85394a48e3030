import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Entrance } from '#components/newsroom/entrance'
import { FirstOwnerForm } from '#components/newsroom/first-owner-form.client'
import { deskApi } from '#lib/links'
import { isInvited } from '#server/auth/first-owner'

export const metadata: Metadata = { title: '创建第一位管理员' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function FirstOwnerPage({ searchParams }: Props) {
  const { token } = await searchParams
  if (typeof token !== 'string' || !(await isInvited(token))) notFound()
  return (
    <Entrance title="创建第一位管理员" note="这个链接只能用一次。以后的成员由管理员添加。">
      <FirstOwnerForm to={deskApi.firstOwner} token={token} />
    </Entrance>
  )
}
