import { type Role, roleNames } from '#lib/permissions'
import { fullDateTime, shortDateTime } from '#lib/time'

/** Somebody of the desk as an administrator sees them; `seenAt` is ISO. */
export type Person = {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
  twoFactorEnabled: boolean
  joined: boolean
  sessions: number
  seenAt: string | null
}

type Props = { people: Person[]; me: string; now: Date; onOpen: (person: Person) => void }

/** Everybody, one a row. On a phone the columns beside the name move under it. */
export function PeopleTable({ people, me, now, onOpen }: Props) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">姓名</th>
          <th scope="col">角色</th>
          <th scope="col">账号</th>
          <th scope="col">两步验证</th>
          <th scope="col">最近登录</th>
        </tr>
      </thead>
      <tbody>
        {people.map((it) => (
          <tr
            key={it.id}
            className="align-top hover:bg-chosen *:border-b *:border-hair *:py-2 *:sm:px-3 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2.5 max-sm:*:border-0 max-sm:*:py-0"
          >
            <td className="max-sm:w-full">
              <button type="button" className="text-left font-semibold hover:underline" onClick={() => onOpen(it)}>
                {it.name}
                {it.id === me ? <span className="ml-1.5 font-normal text-soft">（您）</span> : null}
              </button>
              <div className="text-note text-soft">{it.email}</div>
            </td>
            <td>{roleNames[it.role]}</td>
            <td>
              <Standing person={it} />
            </td>
            <td className={it.twoFactorEnabled ? 'text-good' : 'text-soft'}>
              {it.twoFactorEnabled ? '✓ 已启用' : '○ 没有'}
              <span className="sm:hidden">两步验证</span>
            </td>
            <td className="text-soft">
              {it.seenAt ? (
                <time dateTime={it.seenAt} title={fullDateTime(new Date(it.seenAt))}>
                  {shortDateTime(new Date(it.seenAt), now)}
                </time>
              ) : (
                '—'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({ person: { disabled, joined } }: { person: Person }) {
  if (disabled) return <span className="text-accent">✕ 已停用</span>
  return joined ? <span className="text-good">● 可登录</span> : <span className="text-warn">◌ 已邀请，未设密码</span>
}
