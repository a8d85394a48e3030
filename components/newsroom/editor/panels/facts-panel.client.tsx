'use client'

import { memo } from 'react'
import { BylineFields } from '#components/newsroom/editor/byline-fields.client'
import { Chooser } from '#components/newsroom/editor/chooser.client'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { LeadPicture } from '#components/newsroom/editor/lead-picture.client'
import { ProofedField } from '#components/newsroom/editor/proof/proofed-field.client'
import type { ChangeFields, Choice, Fields } from '#components/newsroom/editor/types'
import { FormOfOpenStory } from '#components/newsroom/editor/workflow/read-only.client'
import { Field } from '#components/newsroom/field'

type Props = {
  fields: Fields
  change: ChangeFields
  sections: Choice[]
  topics: Choice[]
  authors: Choice[]
  address: string | null
}

const MOST_POINTS = 8

/** 稿件信息: all about a story that is not its text. */
export function FactsPanel() {
  const { fields, change, sections, topics, authors, href } = useDesk()
  return (
    <FormOfOpenStory>
      <Facts fields={fields} change={change} sections={sections} topics={topics} authors={authors} address={href} />
    </FormOfOpenStory>
  )
}

const Facts = memo(function Facts({ fields, change, sections, topics, authors, address }: Props) {
  const { section, topics: filed, keyPoints, slug, dateline } = fields
  const chosen = filed.map((id) => topics.find((it) => it.id === id) ?? { id, name: `话题 ${id}`, pinyin: '' })
  const changePoint = (at: number, words: string) => change({ keyPoints: keyPoints.map((it, i) => (i === at ? words : it)) })
  return (
    <>
      <Part title="频道与话题">
        <Field label="频道">
          <select
            className="field"
            value={section ?? ''}
            onChange={(event) => change({ section: event.target.value ? Number(event.target.value) : null })}
          >
            <option value="">请选择</option>
            {sections.map((it) => (
              <option key={it.id} value={it.id}>
                {it.name}
              </option>
            ))}
          </select>
        </Field>
        <ul className="mb-2 flex flex-wrap gap-1.5 empty:hidden">
          {chosen.map((it) => (
            <li key={it.id} className="flex items-center rounded-full border border-hair pl-2.5 text-small">
              {it.name}
              <button
                type="button"
                aria-label={`去掉话题${it.name}`}
                className="px-2 py-0.5 text-soft hover:text-ink"
                onClick={() => change({ topics: filed.filter((id) => id !== it.id) })}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
        {filed.length < 20 ? (
          <Chooser
            label="添加话题"
            choices={topics.filter((it) => !filed.includes(it.id))}
            onChoose={(id) => change({ topics: [...filed, id] })}
          />
        ) : null}
      </Part>
      <Part title="署名">
        <BylineFields bylines={fields.bylines} authors={authors} onChange={(bylines) => change({ bylines })} />
        <Field label="电头" note="发自哪里">
          <input className="field" value={dateline} maxLength={40} onChange={(event) => change({ dateline: event.target.value })} />
        </Field>
      </Part>
      <Part title="题图">
        <LeadPicture picture={fields.picture} onChange={(picture) => change({ picture })} />
      </Part>
      <Part title="要点">
        <ul>
          {keyPoints.map((point, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no name but their place
            <li key={i} className="mb-1.5 flex gap-1">
              <ProofedField at={{ in: 'field', field: 'keyPoints', index: i }} value={point} className="flex-1">
                <input
                  className="field"
                  aria-label={`要点 ${i + 1}`}
                  value={point}
                  maxLength={300}
                  onChange={(event) => changePoint(i, event.target.value)}
                />
              </ProofedField>
              <button
                type="button"
                aria-label={`删去要点 ${i + 1}`}
                className="knob knob-quiet px-2"
                onClick={() => change({ keyPoints: keyPoints.filter((_, at) => at !== i) })}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
        {keyPoints.length < MOST_POINTS ? (
          <button type="button" className="knob text-small" onClick={() => change({ keyPoints: [...keyPoints, ''] })}>
            ＋ 加一条要点
          </button>
        ) : null}
      </Part>
      <Part title="网址">
        {address ? (
          <p className="text-small text-soft">
            已发布，网址固定为
            <br />
            <code className="font-sans text-ink">{address}</code>
          </p>
        ) : (
          <Field label="网址别名" note="留空则由标题的拼音生成">
            <input
              className="field"
              value={slug}
              maxLength={80}
              pattern="[a-z0-9]*(-[a-z0-9]+)*"
              inputMode="url"
              autoCapitalize="off"
              onChange={(event) => change({ slug: event.target.value.toLowerCase().replace(/[^a-z0-9-]+/g, '-') })}
            />
          </Field>
        )}
      </Part>
    </>
  )
})

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="border-t border-hair py-4 first:border-0">
      <h2 className="mb-2 font-semibold">{title}</h2>
      {children}
    </section>
  )
}
