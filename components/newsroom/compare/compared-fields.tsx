import { ComparedRuns, type Side } from '#components/newsroom/compare/compared-runs'
import type { FieldChange } from '#lib/story/compare-fields'

/** What changed beside the body: each field by name, from what to what. */
export function ComparedFields({ fields, columns }: { fields: FieldChange[]; columns: boolean }) {
  if (fields.length === 0) return null
  return (
    <dl aria-label="标题与稿件信息的改动" className="mb-3 border-b border-hair pb-2">
      {fields.map((field) => (
        <div key={field.name} className="border-t border-hair py-1.5 first:border-0">
          <dt className="text-note text-soft">{field.name}</dt>
          {columns ? (
            <dd className="grid grid-cols-2 gap-x-4">
              <Value field={field} side="before" />
              <Value field={field} side="after" />
            </dd>
          ) : (
            <dd>
              <Value field={field} side="both" />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Value({ field: { name, runs }, side }: { field: FieldChange; side: Side }) {
  const gone = runs.some((it) => it.state !== 'added')
  const come = runs.some((it) => it.state !== 'removed')
  const whole = runs.every((it) => it.state === 'added' || it.state === 'removed')
  const empty = <span className="text-soft">（空）</span>
  const words = (of: Side) => <ComparedRuns runs={runs} side={of} at={`f.${name}`} />
  if (side !== 'both') return <div className="min-w-0">{(side === 'before' ? gone : come) ? words(side) : empty}</div>
  if (!whole) return words('both')
  return (
    <>
      {gone ? words('before') : empty}
      <span className="text-soft">
        <span aria-hidden> → </span>
        <span className="sr-only">，改为</span>
      </span>
      {come ? words('after') : empty}
    </>
  )
}
