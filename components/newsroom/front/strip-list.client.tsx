'use client'

import type { ShownFront } from '#components/newsroom/front/types'

type Strip = ShownFront['strip']
type Props = { strip: Strip; onPin: (body: object, done: string) => Promise<boolean> }

/** The strip of specials on the front: each place is put there by hand or filled with the newest. */
export function StripList({ strip, onPin }: Props) {
  return (
    <section className="mb-5">
      <h2 className="mb-1.5 text-small font-semibold text-soft">专题</h2>
      <ol className="grid gap-2 sm:grid-cols-2">
        {strip.places.map(({ position, shown, pinned }) => (
          <li key={position} className={`rounded-md border bg-panel px-3 py-2 ${pinned ? 'border-edge' : 'border-dashed border-hair'}`}>
            <p className="line-clamp-2 font-semibold">{shown?.title ?? '（空着）'}</p>
            <p className={`mb-1.5 text-note ${pinned ? 'text-plan' : 'text-soft'}`}>
              {pinned ? `■ 固定${pinned.id === shown?.id ? '' : `《${pinned.title}》，还没有能读的稿件`}` : '○ 自动填充'}
            </p>
            <select
              className="field"
              aria-label={`专题版位 ${position + 1}`}
              value={pinned?.id ?? ''}
              onChange={(event) => {
                const special = Number(event.target.value) || null
                void onPin({ position, special, expect: pinned?.id ?? null }, special ? '已固定专题' : '已交回自动填充')
              }}
            >
              <option value="">自动：最新的专题</option>
              {strip.choices.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.title}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </section>
  )
}
