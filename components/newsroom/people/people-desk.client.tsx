'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, type Reply } from '#components/newsroom/ask'
import { InviteDialog } from '#components/newsroom/people/invite-dialog.client'
import { LinkDialog } from '#components/newsroom/people/link-dialog.client'
import { PeopleTable, type Person } from '#components/newsroom/people/people-table'
import { PersonDialog } from '#components/newsroom/people/person-dialog.client'
import { PolicyField } from '#components/newsroom/people/policy-field.client'
import { SignInAgain } from '#components/newsroom/sign-in-again.client'

type Props = { people: Person[]; twoFactorToPublish: boolean; me: { id: string; email: string }; now: string }
type Link = { name: string; link?: string; sent: boolean }
type Open = { it: 'invite' } | { it: 'person'; person: Person } | { it: 'link'; link: Link } | null

/** What a dialog asks of a route; the desk carries it out, and asks for the password again where the house wants it. */
export type Act = <T>(to: string, body?: object) => Promise<Reply<T>>

/** Who works at the paper, and what an administrator does about it. */
export function PeopleDesk({ people, twoFactorToPublish, me, now }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState<Open>(null)
  const [again, setAgain] = useState<(() => void) | null>(null)
  const close = () => setOpen(null)

  const act: Act = async (to, body = {}) => {
    const reply = await ask<never>('POST', to, body)
    if (reply.ok) router.refresh()
    if (reply.ok || reply.body.code !== 'sign-in-again') return reply
    await new Promise<void>((signedIn) => setAgain(() => signedIn))
    setAgain(null)
    return act(to, body)
  }

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
      {again ? (
        <SignInAgain email={me.email} why="改动人员之前，请再确认一次是您本人。" onSignedIn={again} onClose={() => setAgain(null)} />
      ) : null}
    </>
  )
}
