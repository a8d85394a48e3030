import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Entrance } from '#components/newsroom/entrance'
import { EntranceForm } from '#components/newsroom/entrance-form.client'
import { adminPath, forgotPath } from '#lib/links'
import { someStaff } from '#server/auth/require-staff'
import { safeNext } from '#server/auth/safe-next'

export const metadata: Metadata = { title: '登录' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams
  const onward = safeNext(typeof next === 'string' ? next : undefined) ?? adminPath
  if (await someStaff()) redirect(onward)
  return (
    <Entrance title="登录编辑部">
      <EntranceForm onward={onward} forgot={forgotPath} />
    </Entrance>
  )
}
