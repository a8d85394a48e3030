'use client'

import { useEffect, useRef } from 'react'
import type { usePage } from '#components/newsroom/pages/use-page.client'
import { SaveBar } from '#components/newsroom/save-bar'
import { pressed } from '#components/newsroom/shortcuts'
import { pagesDeskPath, standingPath } from '#lib/links'

type Props = { desk: ReturnType<typeof usePage>; ready: boolean; onLook: () => void }

/** Where the page stands, and what may be done with it. Ctrl/⌘+S saves. */
export function PageBar({ desk, ready, onLook }: Props) {
  const { standing, changed, busy, said, reasons, save, publish, withdraw } = desk
  const resting = busy || !ready
  const news = changed || standing.version !== standing.publishedVersion || standing.hidden
  const saving = useRef(save)
  useEffect(() => {
    saving.current = save
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!pressed(event, 'mod+s')) return
      event.preventDefault()
      void saving.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  return (
    <SaveBar
      title={
        <>
          <a href={pagesDeskPath} className="text-soft hover:underline">
            固定页面
          </a>
          <span className={`text-small whitespace-nowrap ${standing.hidden ? 'text-soft' : 'text-good'}`}>{stateOf(standing)}</span>
        </>
      }
      {...{ busy, changed, said, reasons }}
    >
      {standing.hidden ? null : (
        <a href={standingPath({ slug: standing.readersSlug })} className="knob knob-quiet">
          看页面 ↗
        </a>
      )}
      <button type="button" className="knob knob-quiet" disabled={resting} onClick={onLook}>
        预览
      </button>
      {standing.hidden ? null : (
        <button type="button" className="knob" disabled={resting} onClick={withdraw}>
          撤下
        </button>
      )}
      <button type="button" className="knob" aria-keyshortcuts="Control+S Meta+S" disabled={resting || !changed} onClick={save}>
        保存
      </button>
      <button type="button" className="knob knob-main" disabled={resting || !news} onClick={publish}>
        {standing.hidden ? '发布' : '更新'}
      </button>
    </SaveBar>
  )
}

/** How far readers have a page, by sign and word. */
export function stateOf({ hidden, publishedVersion, version }: { hidden: boolean; publishedVersion: number | null; version: number }) {
  if (hidden) return publishedVersion === null ? '○ 未发布' : '○ 已撤下'
  return publishedVersion === version ? '● 已发布' : '● 已发布，有改动待发'
}
