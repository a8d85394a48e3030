import { redirect } from 'next/navigation'
import { adminPath, deskPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export default async function AdminPage() {
  await requireStaff(adminPath)
  redirect(deskPath)
}
