import type { Metadata } from 'next'
import type { Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../../head'
import { NoPageHere } from '../no-page-here'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  return headOf({ title: wordsIn(script).missing, path: frontPath, script, index: false })
}

/** Printed by the press for every 404. It can't know the address asked for, so the other script leads to its front. */
export default async function Missing({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const said = { title: words.missing, kicker: '404', note: words.missingNote }
  return <NoPageHere said={said} script={script} />
}
