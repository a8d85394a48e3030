import { ListHead } from '#components/list/list-head'
import { PaperTime } from '#components/ui/paper-time'
import type { Withdrawal } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 撤稿: what stood here, why it is gone, and since when. */
export function Withdrawn({ withdrawal, script }: { withdrawal: Withdrawal; script: Script }) {
  const words = wordsIn(script)
  return (
    <article className="max-w-measure">
      <ListHead title={words.withdrawn} kicker="410" />
      <p className="font-serif text-lead text-soft">{withdrawal.headline}</p>
      <dl className="mt-4 border-l-2 border-accent pl-4">
        <dt className="text-note text-soft">{words.withdrawnReason}</dt>
        <dd className="mb-3 text-body">{withdrawal.reason}</dd>
        <dt className="text-note text-soft">{words.withdrawnAt}</dt>
        <dd className="text-small">
          <PaperTime at={withdrawal.withdrawnAt} format="long" script={script} />
        </dd>
      </dl>
    </article>
  )
}
