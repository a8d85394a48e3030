import type { Metadata } from 'next'
import { PaperForm } from '#components/newsroom/settings/paper-form.client'
import { SettingsFrame } from '#components/newsroom/settings/settings-frame'
import { getPaper } from '#db/settings/queries'
import { deskApi, settingsPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '站点设置' }

export default async function SettingsPage() {
  const staff = await requireStaff(settingsPath, 'settings.change')
  const { demo: _, ...paper } = await getPaper()
  return (
    <SettingsFrame here={settingsPath} staff={staff}>
      <PaperForm paper={paper} to={deskApi.settings} email={staff.email} />
    </SettingsFrame>
  )
}
