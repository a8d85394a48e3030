import type { Script } from '#lib/chinese/script'
import { leadOn } from '../lead-on'

type Props = { params: Promise<{ script: Script; rest: string[] }> }

/** An address that is none of the paper's: an old one leads on, any other is missing. */
export default async function OldAddress({ params }: Props) {
  const { script, rest } = await params
  return leadOn(`/${rest.map(decodeURIComponent).join('/')}`, script)
}
