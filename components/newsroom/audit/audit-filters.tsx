import { Field } from '#components/newsroom/field'
import { actionName } from '#lib/audit-words'
import type { AuditView } from '#lib/desk-view'
import { auditPath, deskApi } from '#lib/links'

type Props = { view: AuditView; people: { id: string; name: string }[]; actions: string[] }

/** Which deeds are shown: whose, what, to what, when. All of it stands in the address. */
export function AuditFilters({ view, people, actions }: Props) {
  return (
    <form action={auditPath()} className="grid grid-cols-2 gap-x-3 px-4 pt-4 sm:grid-cols-3 sm:px-0 lg:grid-cols-6">
      <Field label="人员">
        <select className="field" name="staff" defaultValue={view.staff ?? ''}>
          <option value="">所有人</option>
          {people.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
        </select>
      </Field>
      <Field label="操作">
        <select className="field" name="action" defaultValue={view.action ?? ''}>
          <option value="">所有操作</option>
          {actions.map((it) => (
            <option key={it} value={it}>
              {actionName(it)}
            </option>
          ))}
        </select>
      </Field>
      <Field label="对象" note="如 story:42">
        <input className="field" name="subject" defaultValue={view.subject} maxLength={100} autoCapitalize="off" />
      </Field>
      <Field label="从">
        <input className="field" type="date" name="from" defaultValue={view.from} />
      </Field>
      <Field label="到">
        <input className="field" type="date" name="until" defaultValue={view.until} />
      </Field>
      <div className="flex items-end gap-2 pb-3">
        <button type="submit" className="knob knob-main">
          查看
        </button>
        <a className="knob" href={deskApi.auditFile({ ...view, before: undefined, check: undefined })} download>
          导出
        </a>
      </div>
    </form>
  )
}
