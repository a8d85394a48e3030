import type { AuditRow } from '#db/audit/types'
import { detailsOf } from '#lib/audit-details'
import { actionName, subjectName } from '#lib/audit-words'
import { editorPath } from '#lib/links'
import { fullDateTime, shortDateTime } from '#lib/time'

/** Deeds, newest first. On a phone each stands in two lines. */
export function AuditTable({ deeds, people, now }: { deeds: AuditRow[]; people: Record<string, string>; now: Date }) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">时间</th>
          <th scope="col">人员</th>
          <th scope="col">操作</th>
          <th scope="col">对象</th>
          <th scope="col">详情</th>
        </tr>
      </thead>
      <tbody>
        {deeds.map((deed) => (
          <tr
            key={deed.id}
            className="align-top *:border-b *:border-hair *:py-1.5 *:sm:px-3 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2 max-sm:*:border-0 max-sm:*:py-0"
          >
            <td className="whitespace-nowrap text-soft sm:w-32">
              <time dateTime={deed.at.toISOString()} title={fullDateTime(deed.at)}>
                {shortDateTime(deed.at, now)}
              </time>
            </td>
            <td className="sm:w-28">
              {deed.name ?? '系统'}
              {deed.network ? <span className="block text-note text-soft max-sm:hidden">{deed.network}</span> : null}
            </td>
            <td className="font-semibold sm:w-32">{actionName(deed.action)}</td>
            <td className="[overflow-wrap:anywhere] sm:w-40">
              <Subject subject={deed.subject} people={people} />
            </td>
            <td className="text-small text-soft max-sm:w-full">
              <Detail detail={deed.detail} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Subject({ subject, people }: { subject: string; people: Record<string, string> }) {
  const story = /^story:(\d+)$/.exec(subject)?.[1]
  if (!story) return subjectName(subject, people)
  return (
    <a className="underline decoration-hair underline-offset-4 hover:decoration-ink" href={editorPath(Number(story))}>
      {subjectName(subject)}
    </a>
  )
}

function Detail({ detail }: { detail: Record<string, unknown> }) {
  return (
    <dl className="flex flex-wrap gap-x-3">
      {detailsOf(detail).map(([name, value]) => (
        <div key={name} className="flex gap-1">
          <dt className="shrink-0 whitespace-nowrap">{name}</dt>
          <dd className="line-clamp-3 text-ink [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
