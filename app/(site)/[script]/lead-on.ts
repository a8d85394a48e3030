import { notFound, permanentRedirect } from 'next/navigation'
import { getRedirect } from '#db/redirects/queries'
import type { Script } from '#lib/chinese/script'
import { reportRedirect } from '#lib/freshness'
import { inEdition } from '#lib/links'

/**
 * Leads a reader of an old address on to where it is now; any other is missing, or gone where readers `had` something there. `path`
 * is that of the simplified edition.
 */
export async function leadOn(path: string, script: Script, had = false): Promise<never> {
  const old = await getRedirect(path)
  if (old || had) reportRedirect(path, old ? old.status === 410 : had)
  return old?.target ? permanentRedirect(inEdition(old.target, script)) : notFound()
}
