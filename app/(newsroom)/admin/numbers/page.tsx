import type { Metadata } from 'next'
import { DeskFrame } from '#components/newsroom/desk-frame'
import { Bars } from '#components/newsroom/numbers/bars'
import { KeptField } from '#components/newsroom/numbers/kept-field.client'
import { NumbersHead } from '#components/newsroom/numbers/numbers-head'
import { ReadNow } from '#components/newsroom/numbers/read-now'
import { Shares } from '#components/newsroom/numbers/shares'
import { StoryNumbersTable } from '#components/newsroom/numbers/story-numbers-table'
import { countByMinute, listReadNow } from '#db/readings/numbers'
import { getNumbersKept } from '#db/settings/queries'
import { figure } from '#lib/figure'
import { deskApi, numbersPath } from '#lib/links'
import { may } from '#lib/permissions'
import { requireStaff } from '#server/auth/require-staff'
import { daysAsked } from '#server/stats/period'
import { numbersOf } from './numbers-of'

export const metadata: Metadata = { title: '数据' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NumbersPage({ searchParams }: Props) {
  const days = daysAsked((await searchParams).days)
  const staff = await requireStaff(numbersPath(days), 'numbers.read')
  const now = new Date()
  const [numbers, minutes, readNow] = await Promise.all([numbersOf(days, now), countByMinute(now, 30), listReadNow(now, 30, 8)])
  return (
    <DeskFrame here={numbersPath()} staff={staff}>
      <NumbersHead days={days} />
      <main className="grid gap-x-8 gap-y-8 px-4 py-6 pb-16 sm:px-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="min-w-0 space-y-8">
          <section>
            <h2 className="mb-2 font-semibold">
              {figure(numbers.total)} 次阅读 <span className="font-normal text-soft">同一读者一天只算一次</span>
            </h2>
            <Bars bars={numbers.bars} name="阅读数" every={days > 30 ? 15 : days > 7 ? 5 : days > 1 ? 1 : 3} />
          </section>
          {numbers.stories.length > 0 ? <StoryNumbersTable stories={numbers.stories} now={now} /> : null}
        </div>
        <div className="min-w-0 space-y-8">
          <ReadNow minutes={minutes} stories={readNow} />
          <Shares title="频道" rows={numbers.sections} />
          <Shares title="话题" rows={numbers.topics} />
          <Shares title="作者" rows={numbers.authors} />
          <Shares title="从哪里来" rows={numbers.sources} />
          <Shares title="用什么看" rows={numbers.devices} />
          <Shares title="读到哪里" rows={numbers.depths} />
          {may(staff.role, 'settings.change') ? (
            <KeptField days={await getNumbersKept()} to={deskApi.numbersKept} email={staff.email} />
          ) : null}
        </div>
      </main>
    </DeskFrame>
  )
}
