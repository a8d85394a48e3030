'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { type Checks, checkedDocument, checksOf } from '#components/newsroom/editor/checks'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { ProofLine } from '#components/newsroom/editor/proof/proof-line.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import { newKey } from '#components/newsroom/editor/workflow/new-key'
import { Troubles } from '#components/newsroom/editor/workflow/question.client'
import { ChangePart, PlacePart, WhenPart } from '#components/newsroom/editor/workflow/sheet-parts.client'
import { ChecksSeen, LeadPictureSeen } from '#components/newsroom/editor/workflow/sheet-seen.client'
import { blankSheet, reasonsAgainst, type Sheet, termsOf } from '#components/newsroom/editor/workflow/sheet-terms'
import { troublesOf, useStatus } from '#components/newsroom/editor/workflow/status.client'
import { figure } from '#lib/figure'
import { may } from '#lib/permissions'
import { changeNames } from '#lib/story/changes'
import { kindNames } from '#lib/story/kinds'
import { writeBeijing } from '#lib/time'

type Props = { onClose: () => void; onDone: (what: string, key?: string) => void }

/** 发布: what goes out, where, when, and what still stands in the way. */
export function PublishSheet({ onClose, onDone }: Props) {
  const { story, fields, sections, href, me } = useDesk()
  const checks = useNewestChecks()
  const { status, act, settle, now: atServer } = useStatus()
  const live = href !== null
  const [sheet, setSheet] = useState<Sheet>(() => ({
    ...blankSheet(live),
    ...(status?.schedule ? { when: 'later' as const, at: writeBeijing(new Date(status.schedule.at)) } : {}),
    ...(status?.expiresAt ? { expires: true, expiresAt: writeBeijing(new Date(status.expiresAt)) } : {}),
  }))
  // However often the button is pressed: one sheet is one publication.
  const [key] = useState(newKey)
  const now = useNow(atServer)
  const [busy, setBusy] = useState(false)
  const [troubles, setTroubles] = useState<string[]>([])
  const change = (some: Partial<Sheet>) => {
    setSheet((it) => ({ ...it, ...some }))
    setTroubles([])
  }

  const blockers = [...new Set(checks.blockers.map((it) => it.words))]
  const reasons = reasonsAgainst(sheet, {
    ...{ now, live, blockers },
    blockingNotes: status?.notes.blocking ?? 0,
    embargoUntil: status?.embargoUntil ? new Date(status.embargoUntil) : null,
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy || reasons.length > 0) return
    setBusy(true)
    const found = await send()
    setBusy(false)
    setTroubles(found)
    if (found.length === 0) onClose()
  }

  async function send(): Promise<string[]> {
    if (sheet.when === 'embargo') {
      const reply = await act('embargo', { until: new Date(`${sheet.until}:00+08:00`).toISOString() })
      if (reply.ok) onDone('已设禁发时间')
      return troublesOf(reply)
    }
    const version = await settle()
    if (version === null) return ['文字还没有保存，先解决左上角的问题']
    const reply = await act(sheet.when === 'later' ? 'schedule' : 'publish', termsOf(sheet, version, key))
    if (reply.ok) onDone(sheet.when === 'later' ? '已定时' : live ? '已更新' : '已发布', key)
    else if (reply.status === 409) onClose()
    return troublesOf(reply)
  }

  const section = sections.find((it) => it.id === fields.section)?.name ?? '还没有选频道'
  return (
    <Modal title={live ? '更新已发稿件' : '发布'} onClose={onClose}>
      <form onSubmit={submit}>
        <div className="mb-3 flex gap-3">
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{fields.headline || '（还没有标题）'}</p>
            <p className="text-soft">
              {section} · {kindNames[story.kind]} · {figure(checks.characters)} 字
            </p>
          </div>
          <LeadPictureSeen />
        </div>
        <ChecksSeen blockers={checks.blockers} advice={checks.advice} onClose={onClose} />
        <ProofLine onLeave={onClose} />
        {live ? <ChangePart sheet={sheet} change={change} /> : null}
        <WhenPart sheet={sheet} change={change} now={now} mayEmbargo={may(me.role, 'story.embargo') && !live} />
        {sheet.when === 'embargo' ? null : (
          <PlacePart
            {...{ sheet, change, kind: story.kind }}
            mayArrange={may(me.role, 'front.arrange')}
            mayBreak={may(me.role, 'story.breaking')}
          />
        )}
        <div className="mt-4 flex items-end gap-3 border-t border-hair pt-4">
          <Troubles sentences={troubles} />
          {troubles.length === 0 && reasons.length > 0 ? (
            <ul id="sheet-reasons" className="text-small text-soft">
              {stillMissing(reasons, blockers).map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
          ) : null}
          <button
            type="submit"
            className="knob knob-main ml-auto min-h-10 shrink-0 px-6"
            aria-disabled={busy || reasons.length > 0}
            aria-describedby={reasons.length > 0 ? 'sheet-reasons' : undefined}
            data-first={live ? undefined : ''}
          >
            {nameOf(sheet, live)}
          </button>
        </div>
      </form>
    </Modal>
  )
}

/** The reasons for the shut button, without repeating what the checks above it say. */
function stillMissing(reasons: string[], blockers: string[]): string[] {
  const others = reasons.filter((it) => !blockers.includes(it))
  return others.length === reasons.length ? others : [`先改好上面的 ${reasons.length - others.length} 处`, ...others]
}

function nameOf({ when, change }: Sheet, live: boolean): string {
  if (when === 'embargo') return '设禁发时间'
  if (when === 'later') return '定时'
  return live ? (change === null || change === 'new' ? '更新' : `发布${changeNames[change]}`) : '发布'
}

/** The checks of the very text the sheet was opened on: those of the desk follow it by a moment, and whoever is quick must not wait. */
function useNewestChecks(): Checks {
  const { checks, editor, fields } = useDesk()
  const { isUnlicensed } = useShelf()
  const [atOpening] = useState(() => ({
    desk: checks,
    now: editor ? checksOf(fields, checkedDocument(editor.state.doc), isUnlicensed) : checks,
  }))
  return checks === atOpening.desk ? atOpening.now : checks
}

/** The hour, moving on while the sheet lies open: what is in the future now may not be in a minute. */
function useNow(atServer: () => Date): Date {
  const [now, setNow] = useState(atServer)
  useEffect(() => {
    const clock = setInterval(() => setNow(atServer()), 1000)
    return () => clearInterval(clock)
  }, [atServer])
  return now
}
