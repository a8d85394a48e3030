import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../(site)/site.css'
import '../(site)/story.css'

// The reader's own style and none of the newsroom's, so that a preview looks like the page.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans">
      <body>{children}</body>
    </html>
  )
}
