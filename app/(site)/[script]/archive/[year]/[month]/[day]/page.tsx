import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DayTurner } from '#components/list/day-turner'
import { ListHead } from '#components/list/list-head'
import { SectionedList } from '#components/list/sectioned-list'
import { Page } from '#components/masthead/page'
import { getSite } from '#db/settings/queries'
import { listBetween } from '#db/stories/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { archivePath } from '#lib/links'
import { dayBounds, dayKey, longDate, mastheadDate } from '#lib/time'
import { wordsIn } from '#lib/words'
import { headOf } from '../../../../head'

type Props = { params: Promise<{ script: Script; year: string; month: string; day: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script, path, from } = await dayAt(params)
  return headOf({ title: wordsIn(script).archiveOf(longDate(from)), path, script })
}

export default async function ArchiveDay({ params }: Props) {
  const { script, path, from, until } = await dayAt(params)
  const words = wordsIn(script)
  const site = await readIn(await getSite(), script)
  const cards = await readIn(await listBetween(from, until, dayKey(from)), script)
  return (
    <Page script={script} path={path} site={site}>
      <ListHead
        title={mastheadDate(from)}
        kicker={words.archive}
        note={cards.length > 0 ? words.stories(cards.length) : words.archiveEmpty}
      />
      <SectionedList cards={cards} script={script} />
      <DayTurner from={from} script={script} />
    </Page>
  )
}

/** A day that has been: spelt with four, two and two digits, no later than today. */
async function dayAt(params: Props['params']) {
  const { script, ...spelt } = await params
  const [year, month, day] = [Number(spelt.year), Number(spelt.month), Number(spelt.day)]
  const bounds = dayBounds(year, month, day)
  const path = archivePath(year, month, day)
  if (!bounds || path !== `/archive/${spelt.year}/${spelt.month}/${spelt.day}` || bounds.from > new Date()) notFound()
  return { script, path, ...bounds }
}
