import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { MenuDesk } from '#components/newsroom/menus/menu-desk.client'
import { getMenus, listDeadAddresses, listMenuChanges, listMenuTargets } from '#db/menus/queries'
import { menusPath } from '#lib/links'
import { requireStaff } from '#server/auth/require-staff'

export const metadata: Metadata = { title: '导航' }

export default async function MenusPage() {
  const staff = await requireStaff(menusPath, 'pages.edit')
  const { menus, version } = await getMenus()
  const [targets, dead, changes] = await Promise.all([listMenuTargets(), listDeadAddresses(menus), listMenuChanges()])
  return (
    <DeskFrame here={menusPath} staff={staff}>
      <MenuDesk
        {...{ menus, version, targets, dead }}
        changes={changes.map((it) => ({ ...it, at: it.at.toISOString() }))}
        email={staff.email}
      />
    </DeskFrame>
  )
}
