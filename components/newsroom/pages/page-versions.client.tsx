'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { CompareView } from '#components/newsroom/compare/compare-view.client'
import { useNames } from '#components/newsroom/compare/use-names.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import type { Act } from '#components/newsroom/use-act.client'
import { VersionText } from '#components/newsroom/versions/version-text'
import type { PageVersionRow, PageWords } from '#db/pages/types'
import { deskApi } from '#lib/links'
import type { Manuscript } from '#lib/story/manuscript'
import { fullDateTime, shortDateTime } from '#lib/time'

export type ShownVersion = Omit<PageVersionRow, 'at' | 'publishedAt'> & { at: string; publishedAt: string | null }
type Props = {
  page: { id: number; version: number; publishedVersion: number | null }
  versions: ShownVersion[]
  /** Whether there are words on the desk that are not saved. */
  changed: boolean
  /** The words on the desk. */
  now: () => PageWords | null
  /** A manuscript with nothing in it: a page is compared as the text of one. */
  blank: Manuscript
  act: Act
  onRestored: () => void
}
type Open = { row: ShownVersion; was: Manuscript; now: Manuscript; beside: string[] }

/** Every version of a page, newest first; one is opened, read, compared with the words on the desk, and put back. */
export function PageVersions({ page, versions, changed, now, blank, act, onRestored }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const [comparing, setComparing] = useState(false)
  const [trouble, setTrouble] = useState('')
  const { names, thumbs } = useNames()
  const asText = ({ title, body }: PageWords): Manuscript => ({ ...blank, headline: title, body })

  async function show(row: ShownVersion) {
    const reply = await ask<{ words: PageWords }>('GET', deskApi.pageVersion(page.id, row.version))
    setTrouble(reply.ok ? '' : reply.error)
    const desk = now()
    if (!reply.ok || !desk) return
    setComparing(false)
    setOpen({ row, was: asText(reply.body.words), now: asText(desk), beside: besides(reply.body.words, desk) })
  }

  async function restore(row: ShownVersion) {
    const reply = await act(deskApi.restorePage(page.id, row.version), { version: page.version })
    setTrouble(reply.ok ? '' : reply.error)
    if (reply.ok) onRestored()
  }

  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="mb-1.5 text-small font-semibold text-soft">
        版本
      </h2>
      {open ? null : <Trouble>{trouble}</Trouble>}
      <ol className="max-h-96 overflow-y-auto border-y border-hair bg-panel sm:rounded-md sm:border-x">
        {versions.map((it) => (
          <li key={it.version} className="border-b border-hair last:border-0">
            <button type="button" className="w-full px-3 py-2 text-left hover:bg-chosen" onClick={() => show(it)}>
              <span className="flex justify-between gap-2">
                <span className="font-semibold">
                  第 {it.version} 版{it.version === page.publishedVersion ? <span className="ml-2 text-note text-good">读者的</span> : null}
                </span>
                <time dateTime={it.at} title={fullDateTime(new Date(it.at))} className="text-soft">
                  {shortDateTime(new Date(it.at), new Date())}
                </time>
              </span>
              <span className="block text-small text-soft">
                {it.by ?? '系统'} · {it.restored ? `恢复第 ${it.restored} 版 · ` : ''}
                {it.publishedAt ? '发布过' : '没有发布过'}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {open ? (
        <Modal title={`第 ${open.row.version} 版`} wide onClose={() => setOpen(null)}>
          <fieldset className="mb-3 flex flex-wrap gap-1.5">
            <legend className="sr-only">显示</legend>
            {[false, true].map((it) => (
              <button
                key={String(it)}
                type="button"
                className="knob text-small"
                aria-pressed={comparing === it}
                onClick={() => setComparing(it)}
              >
                {it ? '与现在比较' : '原文'}
              </button>
            ))}
          </fieldset>
          {open.beside.map((it) => (
            <p key={it} className="mb-2 text-small text-soft">
              {it}
            </p>
          ))}
          {comparing ? (
            <CompareView
              before={{ name: `第 ${open.row.version} 版`, manuscript: open.was }}
              after={{ name: '现在的文字', manuscript: open.now }}
            />
          ) : (
            <VersionText manuscript={open.was} names={names} thumbs={thumbs} />
          )}
          <div className="mt-4 flex flex-wrap items-center justify-end gap-3">
            <p className="mr-auto text-small text-soft">
              {changed ? '您有没保存的改动，请先保存，再恢复旧版本。' : '恢复成为新的一版；网址不变，发布以前读者看到的不变。'}
            </p>
            <button
              type="button"
              className="knob knob-main"
              disabled={changed || open.row.version === page.version}
              onClick={() => restore(open.row)}
            >
              恢复这一版
            </button>
          </div>
          <Trouble>{trouble}</Trouble>
        </Modal>
      ) : null}
    </section>
  )
}

/** What else a version had otherwise than the desk has it. */
const besides = (then: PageWords, now: PageWords) => [
  ...(then.titleHant === now.titleHant ? [] : [`繁体题目当时是“${then.titleHant || '自动转换'}”，现在是“${now.titleHant || '自动转换'}”`]),
  ...(then.slug === now.slug ? [] : [`网址当时是 /${then.slug}，现在是 /${now.slug}`]),
]
