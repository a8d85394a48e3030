'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Trouble } from '#components/newsroom/field'
import { browserName } from '#lib/browser-name'
import { fullDateTime, shortDateTime } from '#lib/time'

/** A session as it goes to the browser; times are ISO. */
export type ShownSession = { id: string; network: string; agent: string; openedAt: string; usedAt: string; current: boolean }

/** Where one is signed in. */
export function SessionsPart({ sessions: first, to, now }: { sessions: ShownSession[]; to: string; now: string }) {
  const [sessions, setSessions] = useState(first)
  const [trouble, setTrouble] = useState('')

  async function end(session: string) {
    const reply = await ask('POST', to, { session })
    setTrouble(reply.ok ? '' : reply.error)
    if (reply.ok) setSessions((all) => all.filter((it) => it.current || (session !== 'others' && it.id !== session)))
  }

  return (
    <>
      <ul className="border-y border-hair">
        {sessions.map((it) => (
          <li key={it.id} className="flex items-center justify-between gap-3 border-b border-hair py-2 last:border-0">
            <div>
              <p className="font-semibold">
                {browserName(it.agent)}
                {it.current ? <span className="ml-2 font-normal text-good">● 这台设备</span> : null}
              </p>
              <p className="text-small text-soft">
                {it.network ? `${it.network} · ` : ''}
                <time dateTime={it.usedAt} title={fullDateTime(new Date(it.usedAt))}>
                  {shortDateTime(new Date(it.usedAt), new Date(now))}
                </time>{' '}
                用过 · {shortDateTime(new Date(it.openedAt), new Date(now))} 登录
              </p>
            </div>
            {it.current ? null : (
              <button type="button" className="knob knob-quiet" onClick={() => end(it.id)}>
                结束
              </button>
            )}
          </li>
        ))}
      </ul>
      <Trouble>{trouble}</Trouble>
      {sessions.length > 1 ? (
        <button type="button" className="knob mt-3" onClick={() => end('others')}>
          结束其他 {sessions.length - 1} 个会话
        </button>
      ) : null}
    </>
  )
}
