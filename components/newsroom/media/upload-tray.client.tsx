'use client'

import { useSyncExternalStore } from 'react'
import { currentUploads, giveUp, type Sending, tryAgain, watchUploads } from '#components/newsroom/media/upload-queue'
import { useLeaveWarning } from '#components/newsroom/use-leave-warning.client'
import { sizeInWords } from '#lib/media/kinds'

const nothing: readonly Sending[] = []

/** Files on their way, in a window that lies over the corner where the tray is. */
export function UploadRows() {
  const sendings = useSyncExternalStore(watchUploads, currentUploads, () => nothing)
  return (
    <ul aria-label="上传" className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3 empty:hidden">
      {sendings.map((it) => (
        <Row key={it.key} sending={it} />
      ))}
    </ul>
  )
}

/** Files on their way, in a corner of whatever page is open; nothing while there are none. */
export function UploadTray() {
  const sendings = useSyncExternalStore(watchUploads, currentUploads, () => nothing)
  const busy = sendings.some((it) => it.state !== 'done' && it.state !== 'failed')
  useLeaveWarning(busy)
  if (sendings.length === 0) return null
  return (
    <section
      aria-label="上传"
      className="fixed right-0 bottom-0 z-30 max-h-[50dvh] w-full overflow-auto border border-hair bg-panel p-3 shadow-lg sm:right-4 sm:bottom-4 sm:w-80 sm:rounded-lg"
    >
      <p className="sr-only" role="status">
        {busy ? '正在上传' : '上传已结束'}
      </p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {sendings.map((it) => (
          <Row key={it.key} sending={it} />
        ))}
      </ul>
    </section>
  )
}

function Row({ sending }: { sending: Sending }) {
  const { key, name, bytes, sent, state, trouble } = sending
  const percent = bytes > 0 ? Math.floor((sent / bytes) * 100) : 0
  const words = {
    waiting: '排队中',
    sending: `${percent}%，共 ${sizeInWords(bytes)}`,
    broken: `网络断了，已传 ${percent}%，正在重试……`,
    working: '已传完，正在处理……',
    done: '✓ 已入库',
    failed: trouble,
  }[state]
  return (
    <li className="text-small">
      <div className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate">{name}</span>
        {state === 'failed' ? (
          <button type="button" className="text-plan underline" onClick={() => tryAgain(key)}>
            重试
          </button>
        ) : null}
        {state === 'done' || state === 'working' ? null : (
          <button
            type="button"
            className="text-soft hover:text-ink"
            aria-label={`${state === 'failed' ? '不再显示' : '取消'}${name}`}
            onClick={() => giveUp(key)}
          >
            ✕
          </button>
        )}
      </div>
      {state === 'failed' || state === 'done' ? null : (
        <progress
          className="upload-progress"
          aria-label={name}
          max={100}
          {...(state === 'waiting' || state === 'working' ? {} : { value: percent })}
        />
      )}
      <p className={state === 'failed' ? 'text-accent' : state === 'broken' ? 'text-warn' : 'text-soft'}>{words}</p>
    </li>
  )
}
