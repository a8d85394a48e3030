import type { Metadata } from 'next'
import { PageTurner } from '#components/newsroom/page-turner'
import { RedirectDesk } from '#components/newsroom/redirects/redirect-desk.client'
import { SettingsFrame } from '#components/newsroom/settings/settings-frame'
import { A_PAGE, listRedirects } from '#db/redirects/desk'
import { readPageNumber, redirectsPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '跳转' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RedirectsPage({ searchParams }: Props) {
  const { q, page: wanted } = await searchParams
  const words = typeof q === 'string' ? q.trim().slice(0, 100) : ''
  const page = readPageNumber(wanted) ?? 1
  const staff = await requireStaff(redirectsPath({ q: words, page }), 'settings.change')
  const { redirects, count } = await listRedirects({ words, page })
  return (
    <SettingsFrame here={redirectsPath()} staff={staff}>
      <RedirectDesk key={`${words} ${page}`} redirects={redirects} count={count} words={words} email={staff.email} />
      <PageTurner page={page} more={count > page * A_PAGE} to={(to) => redirectsPath({ q: words, page: to })} />
    </SettingsFrame>
  )
}
