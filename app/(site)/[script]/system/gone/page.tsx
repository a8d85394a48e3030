import type { Metadata } from 'next'
import type { Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../../head'
import { NoPageHere } from '../no-page-here'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  return headOf({ title: wordsIn(script).gone, path: frontPath, script, index: false })
}

/** Printed by the press for the 410 of an old address that was given up for good. */
export default async function Gone({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const said = { title: words.gone, kicker: '410', note: words.goneNote }
  return <NoPageHere said={said} script={script} />
}
