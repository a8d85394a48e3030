'use client'

import { useEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Chooser } from '#components/newsroom/editor/chooser.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import type { DeskTopic, MergePreview } from '#db/topics/types'
import { deskApi } from '#lib/links'

type Props = {
  topic: DeskTopic
  choices: { id: number; name: string; pinyin: string }[]
  onDone: (said: string) => void
  onClose: () => void
}

/** 并入: chooses the topic that is to speak for this one, shows what that touches, and does it. */
export function MergeDialog({ topic, choices, onDone, onClose }: Props) {
  const [into, setInto] = useState<number | null>(null)
  const [preview, setPreview] = useState<MergePreview | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const doing = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (into === null) return
    let current = true
    void ask<{ preview: MergePreview }>('GET', deskApi.mergeTopic(topic.id, into)).then((reply) => {
      if (!current) return
      setTrouble(reply.ok ? '' : reply.error)
      setPreview(reply.ok ? reply.body.preview : null)
      if (!reply.ok) setInto(null)
    })
    return () => {
      current = false
    }
  }, [into, topic.id])

  // The field that had the focus is gone once a topic is chosen.
  useEffect(() => {
    if (preview) doing.current?.focus()
  }, [preview])

  async function merge(ready: MergePreview) {
    setBusy(true)
    const reply = await ask<{ stories: number }>('POST', deskApi.mergeTopic(topic.id), {
      into: ready.target.id,
      version: ready.source.version,
    })
    setBusy(false)
    if (!reply.ok) return setTrouble(reply.error)
    onDone(`“${topic.name}”已并入“${ready.target.name}”，${reply.body.stories} 篇稿件`)
  }

  return (
    <Modal title={`把“${topic.name}”并入另一个话题`} onClose={onClose}>
      {into === null ? (
        <Chooser label="并入哪个话题（可打拼音）" choices={choices.filter((it) => it.id !== topic.id)} onChoose={setInto} />
      ) : (
        <p className="flex items-center justify-between gap-3">
          <span>
            <b>{topic.name}</b> → <b>{choices.find((it) => it.id === into)?.name}</b>
          </span>
          <button
            type="button"
            className="knob text-small"
            onClick={() => {
              setInto(null)
              setPreview(null)
            }}
          >
            换一个
          </button>
        </p>
      )}
      <div aria-live="polite" className="mt-4 min-h-24">
        {preview ? <Touched preview={preview} /> : <p className="text-soft">先选一个话题，这里会列出将要改动的内容。</p>}
      </div>
      <Trouble>{trouble}</Trouble>
      <div className="mt-4 flex justify-end gap-2">
        <button type="button" className="knob" onClick={onClose}>
          不合并
        </button>
        <button ref={doing} type="button" className="knob knob-main" disabled={!preview || busy} onClick={() => preview && merge(preview)}>
          {busy ? '合并中…' : preview ? `并入“${preview.target.name}”` : '并入'}
        </button>
      </div>
    </Modal>
  )
}

function Touched({ preview }: { preview: MergePreview }) {
  const { target, stories, both, newest, waiting, addresses, pages } = preview
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 [&_dt]:whitespace-nowrap">
        <dt className="text-soft">已发稿件</dt>
        <dd>
          {stories} 篇改归“{target.name}”{both > 0 ? `，其中 ${both} 篇本来就属于它` : ''}
          {newest.length > 0 ? (
            <ul className="mt-1 text-small text-soft">
              {newest.map((it) => (
                <li key={it.id} className="truncate">
                  {it.headline}
                </li>
              ))}
              {stories > newest.length ? <li>……</li> : null}
            </ul>
          ) : null}
        </dd>
        <dt className="text-soft">未发稿件</dt>
        <dd>{waiting > 0 ? `${waiting} 篇，发布时归入“${target.name}”` : '没有'}</dd>
        <dt className="text-soft">重印页面</dt>
        <dd>约 {pages} 页：稿件、话题页、订阅源和网站地图，简繁各一</dd>
        <dt className="text-soft">旧网址</dt>
        <dd>
          <ul className="max-h-28 overflow-auto">
            {addresses.map((it) => (
              <li key={it}>
                <code className="font-sans break-all">{it}</code>
              </li>
            ))}
          </ul>
          永久转到“{target.name}”（简繁两版）
        </dd>
      </dl>
      <p className="mt-3 text-small text-soft">合并后可以在“合并记录”里撤销，稿件和网址都会恢复原样。</p>
    </>
  )
}
