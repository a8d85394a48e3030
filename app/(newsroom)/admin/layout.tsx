import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './admin.css'
import { FirstStepsBar } from '#components/newsroom/first-steps.client'
import { HouseCalled } from '#components/newsroom/house-name.client'
import { getFirstSteps } from '#db/settings/first-steps'
import { marksOf } from '#db/settings/marks'
import { getPaper } from '#db/settings/queries'
import { iconPath } from '#lib/links'
import { may } from '#lib/permissions'
import { shortName } from '#lib/seo'
import { someStaff } from '#server/auth/require-staff'

// Every page asks who is there, and carries the nonce of its own request.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const paper = await getPaper()
  const house = `${shortName(paper.name)} 编辑部`
  return {
    title: { template: `%s · ${house}`, default: house },
    robots: { index: false, follow: false },
    referrer: 'same-origin',
    icons: { icon: [{ url: iconPath(marksOf(paper)), type: 'image/svg+xml' }] },
  }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const staff = await someStaff()
  const steps = staff && may(staff.role, 'settings.change') ? await getFirstSteps() : null
  return (
    <html lang="zh-Hans">
      <body>
        {steps ? <FirstStepsBar steps={steps} /> : null}
        <HouseCalled name={shortName((await getPaper()).name)}>{children}</HouseCalled>
      </body>
    </html>
  )
}
