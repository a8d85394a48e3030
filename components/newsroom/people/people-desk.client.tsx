'use client'

import { useState } from 'react'
import { InviteDialog } from '#components/newsroom/people/invite-dialog.client'
import { LinkDialog } from '#components/newsroom/people/link-dialog.client'
import { PeopleTable, type Person } from '#components/newsroom/people/people-table'
import { PersonDialog } from '#components/newsroom/people/person-dialog.client'
import { PolicyField } from '#components/newsroom/people/policy-field.client'
import { useAct } from '#components/newsroom/use-act.client'

type Props = { people: Person[]; twoFactorToPublish: boolean; me: { id: string; email: string }; now: string }
type Link = { name: string; link?: string; sent: boolean }
type Open = { it: 'invite' } | { it: 'person'; person: Person } | { it: 'link'; link: Link } | null

/** Who works at the paper, and what an administrator does about it. */
export function PeopleDesk({ people, twoFactorToPublish, me, now }: Props) {
  const [open, setOpen] = useState<Open>(null)
  const { act, again } = useAct(me.email, '改动人员之前，请再确认一次是您本人。')
  const close = () => setOpen(null)

  return (
    <>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">人员</h1>
        <button type="button" className="knob knob-main" onClick={() => setOpen({ it: 'invite' })}>
          邀请…
        </button>
      </header>
      <main className="pb-16 sm:px-6 sm:py-4">
        <PeopleTable people={people} me={me.id} now={new Date(now)} onOpen={(person) => setOpen({ it: 'person', person })} />
        <PolicyField on={twoFactorToPublish} act={act} />
      </main>
      {open?.it === 'invite' ? <InviteDialog act={act} onClose={close} onLink={(link) => setOpen({ it: 'link', link })} /> : null}
      {open?.it === 'person' ? (
        <PersonDialog
          person={open.person}
          mine={open.person.id === me.id}
          act={act}
          onClose={close}
          onLink={(link) => setOpen({ it: 'link', link })}
        />
      ) : null}
      {open?.it === 'link' ? <LinkDialog {...open.link} onClose={close} /> : null}
      {again}
    </>
  )
}
