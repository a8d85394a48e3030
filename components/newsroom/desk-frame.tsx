import type { ReactNode } from 'react'
import { HelpLauncher } from '#components/newsroom/help/launcher.client'
import { HouseName } from '#components/newsroom/house-name.client'
import { UploadTray } from '#components/newsroom/media/upload-tray.client'
import { PaletteLauncher } from '#components/newsroom/palette/launcher.client'
import { SignOut } from '#components/newsroom/sign-out.client'
import { pinyinKey } from '#lib/chinese/pinyin'
import { figure } from '#lib/figure'
import {
  accountPath,
  adminPath,
  arrangePath,
  auditPath,
  authorsPath,
  calendarPath,
  deskApi,
  deskPath,
  frontPath,
  mediaLibraryPath,
  menusPath,
  numbersPath,
  pagesDeskPath,
  peoplePath,
  sectionsPath,
  settingsPath,
  signInPath,
  specialsDeskPath,
  termsPath,
  topicsPath,
} from '#lib/links'
import { may, type Permission, type Role, roleNames } from '#lib/permissions'

/** The rooms of the newsroom, in the order one walks through them. A room that needs a permission is shown to who has it. */
const rooms: { path: string; name: string; permission?: Permission }[] = [
  { path: adminPath, name: '工作台' },
  { path: deskPath, name: '稿库' },
  { path: calendarPath(), name: '日历' },
  { path: mediaLibraryPath, name: '媒资' },
  { path: termsPath(), name: '术语' },
  { path: specialsDeskPath, name: '专题', permission: 'specials.edit' },
  { path: sectionsPath, name: '频道', permission: 'taxonomy.edit' },
  { path: topicsPath(), name: '话题', permission: 'topics.add' },
  { path: authorsPath, name: '作者', permission: 'taxonomy.edit' },
  { path: pagesDeskPath, name: '固定页面', permission: 'pages.edit' },
  { path: arrangePath, name: '首页编排', permission: 'front.arrange' },
  { path: menusPath, name: '导航', permission: 'pages.edit' },
  { path: numbersPath(), name: '数据', permission: 'numbers.read' },
  { path: peoplePath, name: '人员', permission: 'staff.manage' },
  { path: settingsPath, name: '设置', permission: 'settings.change' },
  { path: auditPath(), name: '审计', permission: 'audit.read' },
]

/** Where else one goes from the newsroom, for the palette. */
const besides = [
  { path: accountPath, name: '我的账号' },
  { path: frontPath, name: '看报纸' },
]

type Props = {
  /** Path of the room that is open. */
  here?: string
  staff: { id: string; name: string; role: Role }
  total?: number
  /** A page that needs all of a phone's height brings its own way back. */
  tall?: boolean
  children: ReactNode
}

/** The rooms of the newsroom beside the one that is open. */
export function DeskFrame({ here = deskPath, staff, total, tall = false, children }: Props) {
  const open = rooms.filter(({ permission }) => !permission || may(staff.role, permission))
  const places = [...open, ...besides].map(({ path, name }) => ({ path, name, pinyin: pinyinKey(name) }))
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[208px_minmax(0,1fr)]">
      <nav
        aria-label="编辑部"
        className={`flex flex-wrap items-center gap-1 border-b border-hair px-3 py-1.5 md:flex-nowrap md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:gap-0.5 md:border-r md:border-b-0 md:py-4 ${tall ? 'max-md:hidden' : ''}`}
      >
        <a href={adminPath} className="px-2.5 font-serif text-head font-bold whitespace-nowrap md:pb-3">
          <HouseName />
        </a>
        <PaletteLauncher rooms={places} staff={staff.id} links={{ find: deskApi.find, stories: deskApi.stories }} />
        <div className="flex min-w-0 overflow-x-auto max-md:order-last max-md:w-full md:flex-col">
          {open.map(({ path, name }) => (
            <a
              key={path}
              href={path}
              {...(path === here ? { 'aria-current': 'page' as const } : {})}
              className="flex justify-between rounded-md px-2.5 py-1.5 whitespace-nowrap hover:bg-chosen aria-[current]:font-semibold md:aria-[current]:bg-chosen"
            >
              {name}
              {path !== deskPath || total === undefined ? null : (
                <span className="hidden font-normal text-soft tabular-nums md:inline">{figure(total)}</span>
              )}
            </a>
          ))}
          <a href={frontPath} className="hidden rounded-md px-2.5 py-1.5 hover:bg-chosen md:block">
            看报纸 ↗
          </a>
        </div>
        <div className="ml-auto flex items-center gap-1 text-small whitespace-nowrap text-soft md:mt-auto md:ml-0 md:justify-between md:px-2.5">
          <a href={accountPath} className="rounded-md py-1 hover:text-ink hover:underline max-sm:px-2">
            <span className="max-sm:hidden">
              {staff.name} · {roleNames[staff.role]}
            </span>
            <span className="sm:hidden">账号</span>
          </a>
          <HelpLauncher />
          <SignOut staff={staff.id} to={deskApi.signOut} onward={signInPath()} />
        </div>
      </nav>
      <div className="min-w-0">{children}</div>
      <UploadTray />
    </div>
  )
}
