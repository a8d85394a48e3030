import type { Counted } from '#db/readings/types'
import { figure } from '#lib/figure'
import { editorPath } from '#lib/links'

type Props = { minutes: number[]; stories: Counted[] }

/** What is read at this moment: the last half hour by minutes, and which stories. */
export function ReadNow({ minutes, stories }: Props) {
  const most = Math.max(1, ...minutes)
  const lately = minutes.slice(-5).reduce((sum, it) => sum + it, 0)
  return (
    <section>
      <h2 className="mb-2 font-semibold">
        此刻 <span className="font-normal text-soft">最近五分钟 {figure(lately)} 次</span>
      </h2>
      <svg
        viewBox={`0 0 ${minutes.length * 10} 40`}
        preserveAspectRatio="none"
        className="h-10 w-full"
        role="img"
        aria-label="最近半小时的阅读"
      >
        {minutes.map((reads, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a minute has no name but its place
          <rect key={at} x={at * 10 + 1} width={8} y={39 - (reads / most) * 38} height={(reads / most) * 38 + 1} className="fill-plan" />
        ))}
      </svg>
      <ol className="mt-2 text-small">
        {stories.map((it) => (
          <li key={it.id} className="flex gap-3 border-t border-hair py-1">
            <a className="min-w-0 flex-1 truncate hover:underline" href={editorPath(it.id)}>
              {it.name}
            </a>
            <span className="tabular-nums">{figure(it.reads)}</span>
          </li>
        ))}
      </ol>
      {stories.length === 0 ? <p className="mt-2 text-small text-soft">这半小时还没有人读。</p> : null}
    </section>
  )
}
