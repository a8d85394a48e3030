'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Field } from '#components/newsroom/field'
import { SaveBar } from '#components/newsroom/save-bar'
import { chaptersOf, linesOf } from '#components/newsroom/specials/plan'
import { PlanList } from '#components/newsroom/specials/plan-list.client'
import { PictureChoice } from '#components/newsroom/taxonomy/picture-choice.client'
import { useEntry } from '#components/newsroom/taxonomy/use-entry.client'
import { useLeaveWarning } from '#components/newsroom/use-leave-warning.client'
import type { DeskSpecial } from '#db/specials/types'
import { deskApi, specialPath, specialPreviewPath, specialsDeskPath } from '#lib/links'

type Props = { special: DeskSpecial; thumb: string }

/** 专题: everything of one, saved as a whole. */
export function SpecialEditor({ special, thumb: given }: Props) {
  const [words, setWords] = useState(() => ({ ...special, lines: linesOf(special.chapters) }))
  const [thumb, setThumb] = useState(given)
  const [changed, setChanged] = useState(false)
  const [said, setSaid] = useState('')
  const router = useRouter()
  const { busy, reasons, save } = useEntry({ to: deskApi.special(special.id), method: 'PUT', version: special.version }, () => {
    setChanged(false)
    setSaid('已保存')
    router.refresh()
  })

  useLeaveWarning(changed)

  function change(more: Partial<typeof words>, told = '') {
    setWords((before) => ({ ...before, ...more }))
    setChanged(true)
    setSaid(told)
  }

  function send(hidden: boolean) {
    const { slug, title, introduction, picture, pictureAlt, lead, lines } = words
    setWords((before) => ({ ...before, hidden }))
    void save({ slug, title, introduction, picture, pictureAlt, lead, hidden, chapters: chaptersOf(lines) })
  }

  const text = (name: 'title' | 'slug' | 'introduction' | 'pictureAlt') => ({
    className: 'field',
    value: words[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  })

  return (
    <>
      <SaveBar
        title={
          <>
            <a href={specialsDeskPath} className="text-soft hover:underline">
              专题
            </a>
            <h1 className="min-w-0 truncate text-head font-semibold">{words.title || '没有题目'}</h1>
            <span className={`text-small whitespace-nowrap ${special.hidden ? 'text-soft' : 'text-good'}`}>
              {special.hidden ? '○ 未发布' : '● 已发布'}
            </span>
          </>
        }
        {...{ busy, changed, said, reasons }}
      >
        {special.hidden ? (
          <a
            href={specialPreviewPath(special.id)}
            target="_blank"
            rel="noopener"
            className="knob knob-quiet"
            title={changed ? '只看得到已经保存的' : undefined}
          >
            预览 ↗
          </a>
        ) : (
          <a href={specialPath(special)} className="knob knob-quiet">
            看专题页 ↗
          </a>
        )}
        <button type="button" className="knob" disabled={busy} onClick={() => send(!special.hidden)}>
          {special.hidden ? '发布' : '撤下'}
        </button>
        <button type="button" className="knob knob-main" disabled={busy || !changed} onClick={() => send(special.hidden)}>
          保存
        </button>
      </SaveBar>
      <main className="grid gap-x-8 gap-y-6 px-4 py-5 pb-16 sm:px-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section className="min-w-0">
          <h2 className="mb-1.5 text-small font-semibold text-soft">章节与稿件</h2>
          <p className="mb-2 text-small text-soft">
            拖动 ⠿，或选中它按 ↑ ↓；稿件可以移进别的章。没有发布的稿件读者看不到，发布后自动出现。
          </p>
          <PlanList
            lines={words.lines}
            lead={words.lead}
            nameOf={(story) => words.named.find((it) => it.id === story)}
            onChange={(lines, told) => change({ lines }, told)}
            onLead={(lead) => change({ lead })}
            onNamed={(story) => setWords((before) => ({ ...before, named: [...before.named.filter((it) => it.id !== story.id), story] }))}
          />
        </section>
        <section className="min-w-0">
          <Field label="题目">
            <input {...text('title')} maxLength={60} />
          </Field>
          <Field label="导语" note={`${[...words.introduction].length} / 600`}>
            <textarea {...text('introduction')} rows={6} maxLength={600} />
          </Field>
          <PictureChoice
            label="题图"
            thumb={thumb}
            onChoose={(picture) => {
              setThumb(picture?.thumb ?? '')
              change({ picture: picture?.id ?? null, pictureAlt: picture?.alt ?? '' })
            }}
          />
          {words.picture === null ? null : (
            <Field label="替代文字" note="给看不见图片的读者">
              <textarea {...text('pictureAlt')} rows={2} maxLength={500} />
            </Field>
          )}
          <Field label={`网址 ${specialPath({ slug: '' })}…`} note="改后旧网址自动转到新的">
            <input {...text('slug')} maxLength={60} inputMode="url" autoCapitalize="off" />
          </Field>
        </section>
      </main>
    </>
  )
}
