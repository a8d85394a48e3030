'use client'

import { useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { HourField } from '#components/newsroom/editor/workflow/hour-field.client'
import { Troubles } from '#components/newsroom/editor/workflow/question.client'
import { ReadsDialog } from '#components/newsroom/editor/workflow/reads-dialog.client'
import { troublesOf, useColleagues, useStatus } from '#components/newsroom/editor/workflow/status.client'
import type { Step } from '#components/newsroom/editor/workflow/types'
import { StateMark } from '#components/newsroom/state-mark'
import { may, roleNames } from '#lib/permissions'
import { stateNames } from '#lib/story/kinds'
import { transitions } from '#lib/story/workflow'
import { longDateTime, shortDateTime, writeBeijing } from '#lib/time'

/** 流转: who has the story, what holds it back, and how it came where it stands. */
export function CoursePanel() {
  const { status } = useStatus()
  const { links } = useDesk()
  const [reads, setReads] = useState(false)
  if (!status) return <p className="text-soft">正在读取……</p>
  return (
    <>
      <section className="pb-4">
        <h2 className="mb-2 font-semibold">现在</h2>
        <p className="mb-3">
          <StateMark state={status.state} />
          {status.reviewer && status.state === 'review' ? <span className="ml-2 text-soft">等{status.reviewer.name}审稿</span> : null}
        </p>
        <Assignee />
        <Hour deed="plan" field="at" label="计划" note="打算什么时候发；只排进日历，不会自动发出" at={status.plannedAt} />
        <Hour deed="embargo" field="until" label="禁发" note="在这个时间之前谁都不能发布" at={status.embargoUntil} />
        <Hour deed="expire" field="at" label="到期" note="到这个时间自动撤下" at={status.expiresAt} />
      </section>
      {status.history ? (
        <section className="border-t border-hair py-4">
          <h2 className="mb-2 font-semibold">读者看到的记录</h2>
          <ul className="grid gap-1">
            <li>
              <a className="underline" href={status.history} target="_blank" rel="noopener">
                修改与更正记录 ↗
              </a>
            </li>
            <li>
              <a className="underline" href={links.corrections} target="_blank" rel="noopener">
                全站更正页 ↗
              </a>
            </li>
            <li>
              <button type="button" className="underline" aria-haspopup="dialog" onClick={() => setReads(true)}>
                本稿阅读…
              </button>
            </li>
          </ul>
        </section>
      ) : null}
      <section className="border-t border-hair py-4">
        {reads ? <ReadsDialog onClose={() => setReads(false)} /> : null}
        <h2 className="mb-2 font-semibold">经过</h2>
        {status.steps.length === 0 ? <p className="text-soft">还没有送审或发布过</p> : null}
        <ol>
          {status.steps.map((it) => (
            <StepRow key={`${it.at}${it.verb}`} step={it} />
          ))}
        </ol>
      </section>
    </>
  )
}

function StepRow({ step }: { step: Step }) {
  const { verb, before, after, version, note, undoing, by, at } = step
  return (
    <li className="border-t border-hair py-2 text-small first:border-0">
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>
          <b>{undoing ? '撤销' : transitions[verb].name}</b>
          {before === after ? null : (
            <span className="ml-2 text-soft">
              {stateNames[before]} → {stateNames[after]}
            </span>
          )}
        </span>
        <time className="text-soft" dateTime={at}>
          {shortDateTime(new Date(at), new Date())}
        </time>
      </div>
      <p className="text-soft">
        {by}，第 {version} 版
      </p>
      {note ? <p>“{note}”</p> : null}
    </li>
  )
}

/** 指派: who works on it. */
function Assignee() {
  const { me } = useDesk()
  const { status, act } = useStatus()
  const colleagues = useColleagues()
  const [troubles, setTroubles] = useState<string[]>([])
  if (!status) return null
  if (!may(me.role, 'story.assign')) return <p className="mb-3">{status.assignee ? `由${status.assignee.name}负责` : '没有指派给谁'}</p>
  return (
    <div className="mb-3">
      <label className="block">
        <span className="mb-1 block text-small text-soft">指派给</span>
        <select
          className="field"
          value={status.assignee?.id ?? ''}
          onChange={async (event) => setTroubles(troublesOf(await act('assign', { staff: event.target.value || null })))}
        >
          <option value="">没有指派</option>
          {colleagues.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}（{roleNames[it.role]}）
            </option>
          ))}
        </select>
      </label>
      <Troubles sentences={troubles} />
    </div>
  )
}

/** What setting each of these hours asks for. */
const asks = { plan: 'story.write', embargo: 'story.embargo', expire: 'story.publish' } as const

type HourProps = { deed: keyof typeof asks; field: string; label: string; note: string; at: string | null }

/** An hour that the story is planned for, held back until or taken down at: set, changed, lifted. */
function Hour({ deed, field, label, note, at }: HourProps) {
  const { me } = useDesk()
  const { act, now } = useStatus()
  const [value, setValue] = useState<string | null>(null)
  const [troubles, setTroubles] = useState<string[]>([])
  const allowed = may(me.role, asks[deed])

  async function set(local: string | null) {
    const reply = await act(deed, { [field]: local && new Date(`${local}:00+08:00`).toISOString() })
    setTroubles(troublesOf(reply))
    if (reply.ok) setValue(null)
  }

  return (
    <div className="mb-3">
      <div className="flex items-baseline justify-between gap-2">
        <span className="text-small text-soft">{label}</span>
        {allowed && value === null ? (
          <span className="flex gap-2 text-small">
            <button type="button" className="underline" onClick={() => setValue(at ? writeBeijing(new Date(at)) : '')}>
              {at ? '改' : '设置'}
              <span className="sr-only">{label}时间</span>
            </button>
            {at ? (
              <button type="button" className="underline" onClick={() => set(null)}>
                解除<span className="sr-only">{label}</span>
              </button>
            ) : null}
          </span>
        ) : null}
      </div>
      {value === null ? (
        <p>{at ? longDateTime(new Date(at)) : <span className="text-soft">没有</span>}</p>
      ) : (
        <>
          <HourField label={note} value={value} onChange={setValue} now={now()} />
          <div className="flex gap-2">
            <button type="button" className="knob" disabled={!value} onClick={() => set(value)}>
              设定{label}
            </button>
            <button type="button" className="knob knob-quiet" onClick={() => setValue(null)}>
              取消
            </button>
          </div>
        </>
      )}
      <Troubles sentences={troubles} />
    </div>
  )
}
