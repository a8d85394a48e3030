'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field, Trouble } from '#components/newsroom/field'
import { PageTable, type ShownPage } from '#components/newsroom/pages/page-table'
import { EntryForm } from '#components/newsroom/taxonomy/entry-form.client'
import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import { useSorting } from '#components/newsroom/taxonomy/use-sorting.client'
import { deskApi, pageDeskPath } from '#lib/links'

/** 固定页面: all of them in the order of the foot of every page, and a new one. */
export function PageList({ pages: given }: { pages: ShownPage[] }) {
  const [pages, setPages] = useState(given)
  const [adding, setAdding] = useState(false)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  const router = useRouter()
  useEffect(() => setPages(given), [given])

  const sorting = useSorting(pages, 'page', async (next, moved, to) => {
    setPages(next)
    const idsOf = (list: ShownPage[]) => list.map((it) => it.id)
    const reply = await ask('POST', deskApi.orderPages, { before: idsOf(pages), order: idsOf(next) })
    if (!reply.ok) setPages(pages)
    setTrouble(reply.ok ? '' : (reply.reasons[0] ?? reply.error))
    setSaid(reply.ok ? `《${moved.title}》移到第 ${to + 1} 位` : '')
    router.refresh()
  })

  return (
    <>
      <header className="flex flex-wrap items-center gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">固定页面</h1>
        <span role="status" className="text-small text-good">
          {said}
        </span>
        <button type="button" className="knob knob-main ml-auto" onClick={() => setAdding(true)}>
          新建页面
        </button>
      </header>
      <main className="pb-16 sm:px-6 sm:py-2">
        <p className="px-4 py-3 text-small text-soft sm:px-0">
          关于本报、联系方式、编辑准则一类不随新闻变动的页面。次序就是页脚里的次序：拖动 ⠿，或选中它按 ↑ ↓。
        </p>
        <Trouble>{trouble ? <p className="mb-2 px-4 sm:px-0">{trouble}</p> : null}</Trouble>
        {pages.length > 0 ? (
          <PageTable pages={pages} sorting={sorting} />
        ) : (
          <NothingHere>还没有固定页面。先写一页“关于本报”：谁在办这份报纸，怎样联系，错了怎样更正。</NothingHere>
        )}
      </main>
      {adding ? (
        <Modal title="新建固定页面" onClose={() => setAdding(false)}>
          <EntryForm
            to={deskApi.pages}
            method="POST"
            read={(given) => ({ title: given('title'), titleHant: given('titleHant'), slug: given('slug') })}
            // A page of its own, for only that may frame the preview.
            onSaved={({ id }) => id && location.assign(pageDeskPath(id))}
          >
            <Field label="题目">
              <input className="field" name="title" required maxLength={60} data-first autoComplete="off" />
            </Field>
            <Field label="繁体题目" note="留空则自动转换">
              <input className="field" name="titleHant" lang="zh-Hant" maxLength={60} autoComplete="off" />
            </Field>
            <Field label="网址 /…" note="留空则由拼音生成">
              <input className="field" name="slug" maxLength={60} pattern="[a-z0-9]+(-[a-z0-9]+)*" inputMode="url" autoComplete="off" />
            </Field>
            <p className="text-small text-soft">建好后再写正文；点“发布”以前读者看不到。</p>
          </EntryForm>
        </Modal>
      ) : null}
    </>
  )
}
