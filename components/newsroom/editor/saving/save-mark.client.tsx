'use client'

import { useEffect, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { ConflictPanel } from '#components/newsroom/editor/saving/conflict-panel.client'
import { GoOnSignedIn } from '#components/newsroom/editor/saving/go-on-signed-in.client'
import { useQuietMoment } from '#components/newsroom/editor/saving/quiet-moment.client'
import type { Standing } from '#components/newsroom/editor/saving/standing'
import { clockTime } from '#lib/time'

/** Whether the words are safe, in words; and what has to be asked when they are not. */
export function SaveMark() {
  const { saving, standing, safety } = useDesk()
  const [asking, setAsking] = useState(false)
  const locked = standing.state === 'signed-out' || standing.state === 'another-writer'
  const trouble = locked || standing.state === 'offline' || standing.state === 'failed'
  // Nobody's keys are to fall into a dialog that they did not see coming.
  useQuietMoment(locked, setAsking)

  return (
    <>
      <div className={`flex min-w-0 flex-wrap items-center gap-x-2 text-small text-soft ${trouble ? BELOW : ''}`}>
        <span className="hidden tabular-nums sm:inline">版本 {saving.version()}</span>
        <span className={toneOf(standing)}>{wordsFor(standing, safety.kept)}</span>
        {standing.state !== 'saved' && standing.saved ? (
          <span className={trouble ? '' : 'max-sm:hidden'}>
            上次保存 <time>{clockTime(new Date(standing.saved))}</time>
          </span>
        ) : null}
        {safety.kept || trouble ? null : <span className="text-warn">▲ 这个浏览器不能留底</span>}
        {locked ? (
          <button type="button" className="text-ink underline" onClick={() => setAsking(true)}>
            登录
          </button>
        ) : null}
        {trouble && !locked ? (
          <button type="button" className="text-ink underline" onClick={saving.retry}>
            重试
          </button>
        ) : null}
        <Announcement standing={standing} kept={safety.kept} />
      </div>
      {asking && locked ? <GoOnSignedIn standing={standing} onClose={() => setAsking(false)} /> : null}
      {standing.state === 'conflict' ? <ConflictPanel key={standing.theirs.serverVersion} theirs={standing.theirs} /> : null}
    </>
  )
}

/** Screen readers hear of trouble and of its end, not of every save. */
function Announcement({ standing, kept }: { standing: Standing; kept: boolean }) {
  const [heard, setHeard] = useState('')
  const words = wordsFor(standing, kept)
  const { state } = standing
  useEffect(() => {
    if (state === 'saved') setHeard((last) => (last ? '已保存' : ''))
    else if (state !== 'saving' && state !== 'unsaved') setHeard(words)
  }, [state, words])
  return (
    <span role="status" className="sr-only">
      {heard}
    </span>
  )
}

/** On a phone the bar scrolls away; what has gone wrong must not. */
const BELOW =
  'max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-t max-md:border-hair max-md:bg-panel max-md:px-4 max-md:py-3'

function toneOf({ state }: Standing): string {
  if (state === 'saved') return 'text-good'
  if (state === 'unsaved' || state === 'saving') return ''
  return state === 'offline' ? 'text-warn' : 'text-accent'
}

function wordsFor(standing: Standing, kept: boolean): string {
  const since = clockTime(new Date(standing.since))
  const safe = kept ? '文字留在这台电脑上' : '文字只在这一页里，请不要关闭'
  switch (standing.state) {
    case 'saved':
      return standing.saved ? `✓ 已保存 ${clockTime(new Date(standing.saved))}` : '✓ 已保存'
    case 'unsaved':
      return '未保存'
    case 'saving':
      return '保存中……'
    case 'offline':
      return `▲ 离线（${since} 起），${safe}`
    case 'signed-out':
      return `▲ 登录已失效（${since}），${safe}`
    case 'another-writer':
      return `▲ 现在登录的是${standing.name}，没有保存（${since}），${safe}`
    case 'conflict':
      return `▲ 冲突：${standing.theirs.own ? '您在另一个窗口' : standing.theirs.by} ${clockTime(new Date(standing.theirs.at))} 保存过`
    case 'failed':
      return `▲ 保存失败（${since}）：${(standing.reasons.join('；') || standing.error).replace(/。$/, '')}。${safe}`
  }
}
