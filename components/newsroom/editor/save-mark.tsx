import type { Standing } from '#components/newsroom/editor/standing'
import { clockTime } from '#lib/time'

type Props = { standing: Standing; version: number; signIn: string; onRetry: () => void }

/** Whether the words are safe, in words. */
export function SaveMark({ standing, version, signIn, onRetry }: Props) {
  return (
    <div className={`flex min-w-0 flex-wrap items-center gap-x-2 text-small text-soft ${isTrouble(standing) ? BELOW : ''}`}>
      <span className="hidden tabular-nums sm:inline">版本 {version}</span>
      <span role="status" className="contents">
        {wordsFor(standing)}
      </span>
      {standing.state === 'signed-out' ? (
        <a href={signIn} target="_blank" rel="noopener" className="text-ink underline">
          在新标签页登录
        </a>
      ) : null}
      {isTrouble(standing) ? (
        <button type="button" className="text-ink underline" onClick={onRetry}>
          重试
        </button>
      ) : null}
    </div>
  )
}

const isTrouble = ({ state }: Standing) => state === 'signed-out' || state === 'another-writer' || state === 'offline' || state === 'failed'

/** On a phone the bar scrolls away; what has gone wrong must not. */
const BELOW =
  'max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-t max-md:border-hair max-md:bg-panel max-md:px-4 max-md:py-3'

function wordsFor(standing: Standing) {
  switch (standing.state) {
    case 'saved':
      return (
        <span className="text-good">
          ✓ 已保存{standing.saved ? <time className="ml-1 text-soft">{clockTime(new Date(standing.saved))}</time> : null}
        </span>
      )
    case 'unsaved':
      return <span>未保存</span>
    case 'saving':
      return <span>保存中……</span>
    case 'offline':
      return <span className="text-warn">▲ 离线，文字留在这台电脑上</span>
    case 'signed-out':
      return <span className="text-accent">▲ 登录已失效，文字留在这台电脑上</span>
    case 'another-writer':
      return <span className="text-accent">▲ 现在登录的是{standing.name}，没有保存</span>
    case 'conflict':
      return <span className="text-accent">▲ 冲突：{standing.theirs.by}刚刚保存过</span>
    case 'failed':
      return <span className="text-accent">▲ 保存失败：{standing.reasons.join('；') || standing.error}</span>
  }
}
