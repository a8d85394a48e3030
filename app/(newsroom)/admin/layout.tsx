import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './admin.css'
import { FirstStepsBar } from '#components/newsroom/first-steps.client'
import { getFirstSteps } from '#db/settings/first-steps'
import { iconPath } from '#lib/links'
import { may } from '#lib/permissions'
import { someStaff } from '#server/auth/require-staff'

// Every page asks who is there, and carries the nonce of its own request.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { template: '%s · Eddiba 编辑部', default: 'Eddiba 编辑部' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  icons: { icon: [{ url: iconPath, type: 'image/svg+xml' }] },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const staff = await someStaff()
  const steps = staff && may(staff.role, 'settings.change') ? await getFirstSteps() : null
  return (
    <html lang="zh-Hans">
      <body>
        {steps ? <FirstStepsBar steps={steps} /> : null}
        {children}
      </body>
    </html>
  )
}
