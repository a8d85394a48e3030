import { Field } from '#components/newsroom/field'
import { type Role, roleNames, staffRoles } from '#lib/permissions'

const duties: Record<Role, string> = {
  reporter: '写自己的稿件，送审',
  editor: '改所有稿件，发布',
  chief: '排首页、突发，否决',
  admin: '管人员与设置',
}

/** Which role somebody has, with what it may do. */
export function RoleField({ chosen }: { chosen: Role }) {
  return (
    <Field label="角色">
      <select className="field" name="role" defaultValue={chosen}>
        {staffRoles.map((it) => (
          <option key={it} value={it}>
            {roleNames[it]}：{duties[it]}
          </option>
        ))}
      </select>
    </Field>
  )
}
