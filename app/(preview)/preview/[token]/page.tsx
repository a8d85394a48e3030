import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PreviewSheet } from '#components/story/preview-sheet'
import { getSite } from '#db/settings/queries'
import { getForDesk } from '#db/stories/desk'
import { readIn } from '#db/terms/edition'
import { sharedPreviewPath } from '#lib/links'
import { shortDateTime } from '#lib/time'
import { wordsIn } from '#lib/words'
import { readPass } from '#server/auth/preview-pass'
import { nonceHere } from '../../nonce'
import { previewIn, scriptAsked } from '../../preview-in'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

// The address must not travel on in a Referer, nor the page into an index.
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { unpublished: title } = wordsIn(scriptAsked(await searchParams))
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

/** The working copy as it is now, for somebody outside. The door has looked at the link; it is looked at again here. */
export default async function SharedPreviewPage({ params, searchParams }: Props) {
  const { token } = await params
  const script = scriptAsked(await searchParams)
  const pass = await readPass(token)
  if (pass?.outcome !== 'open') notFound()
  const [desk, story, site] = await Promise.all([getForDesk(pass.story), previewIn(pass.story, script), getSite()])
  if (!desk || !story) notFound()
  const other = script === 'zh-hant' ? 'zh-hans' : 'zh-hant'
  const now = new Date()
  return (
    <PreviewSheet
      {...{ story, script, site: await readIn(site, script) }}
      other={sharedPreviewPath(token, other)}
      nonce={await nonceHere()}
    >
      {wordsIn(script).unpublishedNote(shortDateTime(desk.savedAt, now), shortDateTime(pass.expiresAt, now))}
      {site.traditional && (
        <a href={sharedPreviewPath(token, other)} className="ml-2 underline" lang={other === 'zh-hant' ? 'zh-Hant' : 'zh-Hans'}>
          {other === 'zh-hant' ? '繁體' : '简体'}
        </a>
      )}
    </PreviewSheet>
  )
}
