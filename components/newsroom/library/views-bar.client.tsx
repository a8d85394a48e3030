'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { ask } from '#components/newsroom/ask'

type View = { id: number; name: string; query: string; shared: boolean; own: boolean }
type Props = {
  views: View[]
  /** What stands behind the `?` now. */
  query: string
  library: string
  mayShare: boolean
  links: { views: string; view: string }
}

/** The views that were kept, and a way to keep this one. */
export function ViewsBar({ views, query, library, mayShare, links }: Props) {
  const router = useRouter()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState('')
  const here = views.find((it) => it.query === query)

  async function keep(form: FormData) {
    const reply = await ask('POST', links.views, { name: String(form.get('name') ?? ''), query, shared: form.get('shared') === '1' })
    setTrouble(reply.ok ? '' : (reply.reasons[0] ?? reply.error))
    if (!reply.ok) return
    setOpen(false)
    router.refresh()
  }

  async function drop(view: View) {
    const reply = await ask('DELETE', links.view.replace('0', String(view.id)), {})
    setTrouble(reply.ok ? '' : reply.error)
    if (reply.ok) router.refresh()
  }

  if (views.length === 0 && query === '') return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-3 text-small sm:px-0">
      <span className="text-soft">视图</span>
      {views.map((it) => (
        <span key={it.id} className="flex items-center">
          <a
            href={it.query ? `${library}?${it.query}` : library}
            aria-current={it === here ? 'true' : undefined}
            className={`hover:underline ${it === here ? 'font-semibold' : ''}`}
          >
            {it.name}
          </a>
          {it.shared ? <span className="ml-1 text-note text-soft">共用</span> : null}
          {it === here && (it.own || mayShare) ? (
            <button
              type="button"
              className="px-1.5 text-soft hover:text-accent"
              aria-label={`删除视图“${it.name}”`}
              onClick={() => drop(it)}
            >
              ×
            </button>
          ) : null}
        </span>
      ))}
      {here || query === '' ? null : open ? (
        <form
          className="flex flex-wrap items-center gap-2"
          action={keep}
          onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && setOpen(false)}
        >
          <label htmlFor={id} className="sr-only">
            视图的名字
          </label>
          {/* biome-ignore lint/a11y/noAutofocus: it was just asked for */}
          <input id={id} name="name" autoFocus required maxLength={20} placeholder="视图的名字" className="field w-36" />
          {mayShare ? (
            <label className="flex items-center gap-1">
              <input type="checkbox" name="shared" value="1" /> 全编辑部共用
            </label>
          ) : null}
          <button type="submit" className="knob">
            存下
          </button>
          <button type="button" className="text-soft" onClick={() => setOpen(false)}>
            取消
          </button>
        </form>
      ) : (
        <button type="button" className="text-soft hover:text-ink" onClick={() => setOpen(true)}>
          ＋ 存为视图
        </button>
      )}
      {trouble ? (
        <span role="alert" className="text-accent">
          {trouble}
        </span>
      ) : null}
    </div>
  )
}
