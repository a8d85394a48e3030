import type { ReactNode } from 'react'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { redirectsPath, settingsPath } from '#lib/links'
import type { Role } from '#lib/permissions'

const tabs = [
  { path: settingsPath, name: '站点' },
  { path: redirectsPath(), name: '跳转' },
]

type Props = { here: string; staff: { id: string; name: string; role: Role }; action?: ReactNode; children: ReactNode }

/** 设置: what an administrator sets once and seldom touches, one sheet beside the other. */
export function SettingsFrame({ here, staff, action, children }: Props) {
  return (
    <DeskFrame here={settingsPath} staff={staff}>
      <header className="flex min-h-15 flex-wrap items-center justify-between gap-x-3 gap-y-2 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
          <h1 className="text-head font-semibold">设置</h1>
          <nav aria-label="设置" className="-mx-2 flex flex-wrap">
            {tabs.map(({ path, name }) => (
              <a
                key={path}
                href={path}
                {...(path === here ? { 'aria-current': 'page' as const } : {})}
                className="rounded-md px-2 py-1 text-soft hover:text-ink aria-[current]:bg-chosen aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {name}
              </a>
            ))}
          </nav>
        </div>
        {action}
      </header>
      <main className="px-4 pt-4 pb-16 sm:px-6">{children}</main>
    </DeskFrame>
  )
}
