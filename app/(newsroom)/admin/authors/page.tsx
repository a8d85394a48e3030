import type { Metadata } from 'next'
import { AuthorDesk } from '#components/newsroom/authors/author-desk.client'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { listAuthorsForDesk } from '#db/authors/queries'
import { listColleagues } from '#db/staff/queries'
import { authorsPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '作者' }

export default async function AuthorsPage() {
  const staff = await requireStaff(authorsPath, 'taxonomy.edit')
  const [authors, colleagues] = await Promise.all([listAuthorsForDesk(), listColleagues()])
  return (
    <DeskFrame here={authorsPath} staff={staff}>
      <AuthorDesk authors={authors} colleagues={colleagues.map(({ id, name }) => ({ id, name }))} />
    </DeskFrame>
  )
}
