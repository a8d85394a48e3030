'use client'

import { HourField } from '#components/newsroom/editor/workflow/hour-field.client'
import { placesFor, type Sheet } from '#components/newsroom/editor/workflow/sheet-terms'
import { Field } from '#components/newsroom/field'
import { type Change, type CorrectionKind, correctionKindNames, correctionKinds } from '#lib/story/changes'
import type { StoryKind } from '#lib/story/kinds'

type Part = { sheet: Sheet; change: (some: Partial<Sheet>) => void }

const kinds: { value: Change; name: string; note: string }[] = [
  { value: 'minor', name: '小修改', note: '错字、标点、版式。读者看到的更新时间不变' },
  { value: 'update', name: '更新', note: '有新的事实。标出更新时间' },
  { value: 'correction', name: '更正', note: '原来写错了。公开说明错在哪里，永久保留' },
]

/** What kind of change readers get: no answer is given beforehand, because each says something else to them. */
export function ChangePart({ sheet, change }: Part) {
  const { correction } = sheet
  const set = (some: Partial<Sheet['correction']>) => change({ correction: { ...correction, ...some } })
  return (
    <fieldset className="mb-4">
      <legend className="mb-1 font-semibold">这次改动是</legend>
      {kinds.map(({ value, name, note }, i) => (
        <label key={value} className="flex gap-2 py-1">
          <input
            type="radio"
            name="change"
            className="mt-1"
            checked={sheet.change === value}
            data-first={i === 0 ? '' : undefined}
            onChange={() => change({ change: value })}
          />
          <span>
            {name} <span className="text-small text-soft">{note}</span>
          </span>
        </label>
      ))}
      {sheet.change === 'correction' ? (
        <div className="mt-2 border-l-2 border-hair pl-3">
          <Field label="类别">
            <select
              className="field max-w-40"
              value={correction.kind}
              onChange={(event) => set({ kind: event.target.value as CorrectionKind })}
            >
              {correctionKinds.map((it) => (
                <option key={it} value={it}>
                  {correctionKindNames[it]}
                </option>
              ))}
            </select>
          </Field>
          <Field label="原文怎么错了">
            <textarea
              className="field min-h-16"
              maxLength={500}
              value={correction.wrong}
              onChange={(event) => set({ wrong: event.target.value })}
            />
          </Field>
          <Field label="正确的是什么">
            <textarea
              className="field min-h-16"
              maxLength={500}
              value={correction.right}
              onChange={(event) => set({ right: event.target.value })}
            />
          </Field>
        </div>
      ) : null}
      {sheet.change === 'update' || sheet.change === 'correction' ? (
        <div className="mt-2">
          <Field label="更新说明" note="可不填；读者在“修改记录”里看到">
            <input className="field" maxLength={200} value={sheet.note} onChange={(event) => change({ note: event.target.value })} />
          </Field>
        </div>
      ) : null}
    </fieldset>
  )
}

/** When it goes out, and when it comes down again. */
export function WhenPart({ sheet, change, now, mayEmbargo }: Part & { now: Date; mayEmbargo: boolean }) {
  const whens: { value: Sheet['when']; name: string }[] = [
    { value: 'now', name: '现在发布' },
    { value: 'later', name: '定时发布' },
    ...(mayEmbargo ? [{ value: 'embargo' as const, name: '先不发，设禁发时间' }] : []),
  ]
  return (
    <fieldset className="mb-4">
      <legend className="mb-1 font-semibold">什么时候</legend>
      <div className="mb-2 flex flex-wrap gap-x-5 gap-y-1">
        {whens.map(({ value, name }) => (
          <label key={value} className="flex items-center gap-2">
            <input type="radio" name="when" checked={sheet.when === value} onChange={() => change({ when: value })} />
            {name}
          </label>
        ))}
      </div>
      {sheet.when === 'later' ? <HourField label="发布时间" value={sheet.at} onChange={(at) => change({ at })} now={now} /> : null}
      {sheet.when === 'embargo' ? (
        <HourField label="在这个时间之前谁都不能发布" value={sheet.until} onChange={(until) => change({ until })} now={now} />
      ) : (
        <>
          <label className="flex items-center gap-2">
            <input type="checkbox" checked={sheet.expires} onChange={(event) => change({ expires: event.target.checked })} />
            到期自动撤下
          </label>
          {sheet.expires ? (
            <div className="mt-1 pl-6">
              <HourField label="到期时间" value={sheet.expiresAt} onChange={(expiresAt) => change({ expiresAt })} now={now} />
            </div>
          ) : null}
        </>
      )}
    </fieldset>
  )
}

type PlaceProps = Part & { kind: StoryKind; mayArrange: boolean; mayBreak: boolean }

/** Where on the front, for who may arrange it, and whether all other news must wait. */
export function PlacePart({ sheet, change, kind, mayArrange, mayBreak }: PlaceProps) {
  if (!mayArrange && !mayBreak) return null
  return (
    <fieldset className="mb-2">
      <legend className="mb-1 font-semibold">首页</legend>
      {mayArrange ? (
        <Field label="版位" note="原来钉在这里的稿件让位">
          <select className="field" value={sheet.front} onChange={(event) => change({ front: event.target.value })}>
            <option value="">按规则自动排</option>
            {placesFor(kind).map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      {mayBreak ? (
        <>
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={sheet.breaking}
              onChange={(event) => change({ breaking: event.target.checked, breakingSure: false })}
            />
            突发
          </label>
          {sheet.breaking ? (
            <label className="mt-1 flex items-center gap-2 pl-6 text-accent">
              <input type="checkbox" checked={sheet.breakingSure} onChange={(event) => change({ breakingSure: event.target.checked })} />
              确认：首页最上面会出现突发条，替换现有的突发
            </label>
          ) : null}
        </>
      ) : null}
    </fieldset>
  )
}
