'use client'

import { useEffect, useRef, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { isBehind, lateness } from '#components/newsroom/editor/workflow/next-step'
import { troublesOf, useStatus } from '#components/newsroom/editor/workflow/status.client'
import { changeNames } from '#lib/story/changes'
import { longDateTime, shortDateTime } from '#lib/time'

type Props = { mine: string; onDone: (what: string) => void }

/** What is to be known of the story right now, in words, below the bar; nothing when there is nothing. `mine` is the key of what this window published last. */
export function StatusStrip({ mine, onDone }: Props) {
  const { status, now } = useStatus()
  const { saving } = useDesk()
  if (!status) return null
  const { schedule, embargoUntil, expiresAt, lateSeconds, returned, assignee, reviewer, state } = status
  return (
    <>
      {returned && state === 'draft' ? (
        <p role="alert" className="border-b border-hair bg-chosen px-4 py-2 sm:px-6">
          <b className="text-warn">▲ 已退回：</b>
          {returned.reason}
          <span className="ml-2 text-small text-soft">
            {returned.by}，{shortDateTime(new Date(returned.at), new Date())}
          </span>
        </p>
      ) : null}
      <Recall mine={mine} onDone={onDone} />
      <ul className="flex flex-wrap gap-x-5 gap-y-0.5 border-b border-hair bg-panel px-4 py-1.5 text-small text-soft empty:hidden sm:px-6">
        {schedule ? (
          <li className="text-plan">
            ◷ 定时 {longDateTime(new Date(schedule.at))} 发布第 {schedule.version} 版（{changeNames[schedule.change]}）
            {isBehind(status, saving.version()) ? <span className="text-warn">，之后的改动不在其中</span> : null}
          </li>
        ) : null}
        {schedule && (schedule.trouble || schedule.dead) ? (
          <li className="text-accent" role="alert">
            ▲ 到时间没有发出：{schedule.trouble || '原因不明'}
            {schedule.dead ? '。系统不再重试，请处理后重新定时' : ''}
          </li>
        ) : schedule && schedule.lateSeconds > 5 ? (
          <li className="text-warn">▲ 迟到 {lateness(schedule.lateSeconds)}，正在发布</li>
        ) : null}
        {embargoUntil && new Date(embargoUntil) > now() ? (
          <li className="text-warn">■ 禁发至 {longDateTime(new Date(embargoUntil))}</li>
        ) : null}
        {expiresAt ? <li>○ {longDateTime(new Date(expiresAt))} 到期撤下</li> : null}
        {lateSeconds ? <li className="text-warn">▲ 定时发布迟到 {lateness(lateSeconds)}</li> : null}
        {assignee ? <li>由{assignee.name}负责</li> : null}
        {reviewer && state === 'review' ? <li>等{reviewer.name}审稿</li> : null}
      </ul>
    </>
  )
}

/**
 * For ten seconds a publication can be undone as if it had not been. Who has just published finds the focus beside the button,
 * not on it; who is writing in another window is not disturbed.
 */
function Recall({ mine, onDone }: Props) {
  const { status, act, now } = useStatus()
  const { href } = useDesk()
  const strip = useRef<HTMLElement>(null)
  const [left, setLeft] = useState(0)
  const [trouble, setTrouble] = useState('')
  const recall = status?.recall ?? null
  const until = recall ? new Date(recall.until).getTime() : 0

  useEffect(() => {
    if (!until) return
    const count = () => setLeft(Math.max(0, Math.ceil((until - now().getTime()) / 1000)))
    count()
    const clock = setInterval(count, 250)
    return () => clearInterval(clock)
  }, [until, now])

  const isMine = left > 0 && recall?.key === mine
  useEffect(() => {
    if (isMine) strip.current?.focus()
  }, [isMine])

  async function undo() {
    if (!recall) return
    const reply = await act('recall', { key: recall.key })
    setTrouble(troublesOf(reply).join('；'))
    if (reply.ok) onDone('已撤回')
  }

  if (!recall || !href || left === 0) {
    return trouble ? (
      <p role="alert" className="border-b border-hair bg-panel px-4 py-2 text-accent sm:px-6">
        {trouble}
      </p>
    ) : null
  }
  return (
    <section
      ref={strip}
      aria-label="刚刚发布"
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-hair bg-chosen px-4 py-2 outline-none sm:px-6"
    >
      <span role="status" className="text-good">
        ✓ 已发布，10 秒内可以撤回
      </span>
      <button type="button" className="knob" onClick={undo}>
        撤回<span aria-hidden>（{left}）</span>
      </button>
      <a href={href} target="_blank" rel="noopener" className="min-w-0 truncate underline">
        {decodeURI(href)}
      </a>
    </section>
  )
}
