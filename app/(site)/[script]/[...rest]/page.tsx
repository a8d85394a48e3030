import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '#db/redirects/queries'
import type { Script } from '#lib/chinese/script'
import { inEdition } from '#lib/links'

type Props = { params: Promise<{ script: Script; rest: string[] }> }

/** An address that is none of the paper's: an old one leads on, any other is missing. */
export default async function OldAddress({ params }: Props) {
  const { script, rest } = await params
  const old = await getRedirect(`/${rest.map(decodeURIComponent).join('/')}`)
  return old ? permanentRedirect(inEdition(old.target, script)) : notFound()
}
