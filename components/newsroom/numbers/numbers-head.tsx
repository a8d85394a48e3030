import { deskApi, numbersPath } from '#lib/links'

const periods = [
  { days: 1, name: '今天' },
  { days: 7, name: '7 天' },
  { days: 30, name: '30 天' },
  { days: 90, name: '90 天' },
]

/** Which days are counted. */
export function NumbersHead({ days }: { days: number }) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-hair bg-panel px-4 py-3 sm:px-6">
      <h1 className="text-head font-semibold">数据</h1>
      <nav aria-label="时段" className="flex gap-1">
        {periods.map((it) => (
          <a
            key={it.days}
            href={numbersPath(it.days)}
            aria-current={it.days === days ? 'page' : undefined}
            className="rounded-full px-3 py-1 text-soft hover:bg-chosen hover:text-ink aria-[current]:bg-ink aria-[current]:text-panel"
          >
            {it.name}
          </a>
        ))}
      </nav>
      <a className="knob ml-auto" href={deskApi.numbersFile(days)} download>
        导出
      </a>
    </header>
  )
}
