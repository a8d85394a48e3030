import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '../site.css'
import { bootScript } from '#components/ui/boot'
import { InlineScript } from '#components/ui/inline-script'
import { env } from '#lib/env'
import { dependsOn, tag } from '#lib/freshness'
import { frontPath, inEdition, manifestPath, scripts, workerPath } from '#lib/links'
import { absolute } from '#lib/origin'

type Props = { params: Promise<{ script: string }>; children: ReactNode }

// Every page is made when the press asks for it, and kept by the press alone.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { metadataBase: new URL(absolute(frontPath)) }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf8' },
    { media: '(prefers-color-scheme: dark)', color: '#14120f' },
  ],
}

export default async function PaperLayout({ params, children }: Props) {
  const asked = (await params).script
  const script = scripts.find((it) => it === asked)
  if (!script) notFound()
  // The masthead prints today's date, and a story of yesterday is dated where one of today is only timed.
  dependsOn(tag.today)
  // Under dev there is none: it would keep yesterday's modules.
  const worker = env.SERVICE_WORKER && env.production ? { 'data-worker': workerPath } : {}
  return (
    <html lang={script === 'zh-hant' ? 'zh-Hant' : 'zh-Hans'}>
      <head>
        <InlineScript boot code={bootScript} />
        {env.islandsEntry && <script type="module" src={env.islandsEntry} {...worker} />}
        <link rel="manifest" href={inEdition(manifestPath, script)} />
      </head>
      <body>{children}</body>
    </html>
  )
}
