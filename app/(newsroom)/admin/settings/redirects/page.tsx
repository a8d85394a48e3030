import type { Metadata } from 'next'
import { PageTurner } from '#components/newsroom/page-turner'
import { RedirectDesk } from '#components/newsroom/redirects/redirect-desk.client'
import { RedirectFilters } from '#components/newsroom/redirects/redirect-filters'
import { SettingsFrame } from '#components/newsroom/settings/settings-frame'
import { A_PAGE, listRedirects } from '#db/redirects/desk'
import { type RedirectOrder, redirectOrders } from '#db/redirects/types'
import { readPageNumber, redirectsPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '跳转' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RedirectsPage({ searchParams }: Props) {
  const { q, order: sorted, page: wanted } = await searchParams
  const words = typeof q === 'string' ? q.trim().slice(0, 100) : ''
  const page = readPageNumber(wanted) ?? 1
  const order: RedirectOrder = redirectOrders.find((it) => it === sorted) ?? 'path'
  const view = { q: words || undefined, order: order === 'path' ? undefined : order }
  const staff = await requireStaff(redirectsPath({ ...view, page }), 'settings.change')
  const { redirects, count } = await listRedirects({ words, order, page })
  return (
    <SettingsFrame here={redirectsPath()} staff={staff}>
      <RedirectDesk
        key={`${words} ${order} ${page}`}
        {...{ redirects, count, words, email: staff.email }}
        filters={<RedirectFilters words={words} order={order} />}
      />
      <PageTurner page={page} more={count > page * A_PAGE} to={(to) => redirectsPath({ ...view, page: to })} />
    </SettingsFrame>
  )
}
