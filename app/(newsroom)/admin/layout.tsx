import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './admin.css'
import { iconPath } from '#lib/links'

// Every page asks who is there, and carries the nonce of its own request.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { template: '%s · Eddiba 编辑部', default: 'Eddiba 编辑部' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  icons: { icon: [{ url: iconPath, type: 'image/svg+xml' }] },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function NewsroomLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans">
      <body>{children}</body>
    </html>
  )
}
