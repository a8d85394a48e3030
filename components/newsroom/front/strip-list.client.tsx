'use client'

import { chosenUntil, hoursAhead } from '#components/newsroom/front/hours-ahead'
import type { ShownStrip } from '#components/newsroom/front/types'
import { untilWords } from '#components/newsroom/front/until-words'

type Place = ShownStrip['places'][number]
type Props = { strip: ShownStrip; onPin: (body: object, done: string) => Promise<boolean> }

/** The strip of specials on the front: each place is put there by hand, until an hour if wanted, or filled with the newest. */
export function StripList({ strip, onPin }: Props) {
  const put = ({ position, pinned }: Place, special: number | null, until: string | null, done: string) =>
    void onPin({ position, special, until, expect: pinned?.id ?? null }, done)
  return (
    <section className="mb-5">
      <h2 className="mb-1.5 text-small font-semibold text-soft">专题</h2>
      <ol className="grid gap-2 sm:grid-cols-2">
        {strip.places.map((place) => (
          <li
            key={place.position}
            className={`rounded-md border bg-panel px-3 py-2 ${place.pinned ? 'border-edge' : 'border-dashed border-hair'}`}
          >
            <p className="line-clamp-2 font-semibold">{place.shown?.title ?? '（空着）'}</p>
            <p className={`mb-1.5 text-note ${place.pinned ? 'text-plan' : 'text-soft'}`}>{standing(place)}</p>
            <select
              className="field"
              aria-label={`专题版位 ${place.position + 1}`}
              value={place.pinned?.id ?? ''}
              onChange={(event) => {
                const special = Number(event.target.value) || null
                put(place, special, null, special ? '已固定专题' : '已交回自动填充')
              }}
            >
              <option value="">自动：最新的专题</option>
              {strip.choices.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.title}
                </option>
              ))}
            </select>
            {place.pinned ? <Until place={place} onChoose={(until) => put(place, place.pinned?.id ?? null, until, '已改期限')} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function standing({ shown, pinned }: Place): string {
  if (!pinned) return '○ 自动填充'
  const until = pinned.until ? `至 ${untilWords(new Date(pinned.until))}` : ''
  return `■ 固定${until}${pinned.id === shown?.id ? '' : `《${pinned.title}》，还没有能读的稿件`}`
}

function Until({ place: { position, pinned }, onChoose }: { place: Place; onChoose: (until: string | null) => void }) {
  return (
    <select
      className="field mt-1.5"
      aria-label={`专题版位 ${position + 1} 固定到什么时候`}
      value={pinned?.until ? 'kept' : ''}
      onChange={(event) => onChoose(chosenUntil(event.target.value, new Date()))}
    >
      <option value="">一直到取消</option>
      {pinned?.until ? (
        <option value="kept" disabled>
          到 {untilWords(new Date(pinned.until))}
        </option>
      ) : null}
      {hoursAhead(new Date()).map((it) => (
        <option key={it.key} value={it.key}>
          {it.name}
        </option>
      ))}
    </select>
  )
}
