import Link from 'next/link'

type Props = {
  week: boolean
  /** Whether these days have the one it is. */
  current: boolean
  links: { before: string; now: string; after: string; other: string }
}

/** From one week or day to the next. The page stays, and with it the focus. */
export function DaysNav({ week, current, links }: Props) {
  const stay = { scroll: false, prefetch: false }
  return (
    <nav aria-label="哪几天" className="flex flex-wrap items-center gap-2 px-4 py-3 sm:px-0">
      <Link {...stay} href={links.before} className="knob">
        ← {week ? '上周' : '前一天'}
      </Link>
      <Link {...stay} href={links.now} className="knob">
        {week ? '本周' : '今天'}
      </Link>
      <Link {...stay} href={links.after} className="knob">
        {week ? '下周' : '后一天'} →
      </Link>
      {week && current ? (
        <a href="#today" className="px-1 text-soft hover:text-ink hover:underline lg:hidden">
          到今天 ↓
        </a>
      ) : null}
      <Link {...stay} href={links.other} className="ml-auto text-soft hover:text-ink hover:underline">
        {week ? '按天看' : '按周看'}
      </Link>
    </nav>
  )
}
