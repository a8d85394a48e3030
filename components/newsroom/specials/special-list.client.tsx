'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field } from '#components/newsroom/field'
import { EntryForm } from '#components/newsroom/taxonomy/entry-form.client'
import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import type { SpecialRow } from '#db/specials/types'
import { deskApi, specialDeskPath } from '#lib/links'
import { fullDateTime, shortDateTime } from '#lib/time'

type Shown = Omit<SpecialRow, 'updatedAt'> & { updatedAt: string }

/** 专题: all of them, the newest change first, and a new one. */
export function SpecialList({ specials }: { specials: Shown[] }) {
  const [adding, setAdding] = useState(false)
  const router = useRouter()
  return (
    <>
      <header className="flex items-center justify-between gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">专题</h1>
        <button type="button" className="knob knob-main" onClick={() => setAdding(true)}>
          新建专题
        </button>
      </header>
      <main className="pb-16 sm:px-6 sm:py-4">
        {specials.length > 0 ? (
          <table className="w-full border-y border-hair bg-panel sm:border-x">
            <thead className="max-sm:sr-only">
              <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
                <th scope="col">专题</th>
                <th scope="col">状态</th>
                <th scope="col">首页</th>
                <th scope="col" className="text-right">
                  稿件
                </th>
                <th scope="col">改动</th>
              </tr>
            </thead>
            <tbody>
              {specials.map((it) => (
                <tr
                  key={it.id}
                  className="hover:bg-chosen *:border-b *:border-hair *:py-2 *:sm:px-3 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2 max-sm:*:border-0 max-sm:*:py-0.5"
                >
                  <th scope="row" className="text-left font-normal max-sm:w-full">
                    <a href={specialDeskPath(it.id)} className="font-semibold hover:underline">
                      {it.title}
                    </a>
                  </th>
                  <td className="whitespace-nowrap">
                    {it.hidden ? <span className="text-soft">○ 未发布</span> : <span className="text-good">● 已发布</span>}
                  </td>
                  <td className="whitespace-nowrap max-sm:empty:hidden">
                    {it.frontPosition === null ? '' : <span className="text-plan">■ 第 {it.frontPosition + 1} 位</span>}
                  </td>
                  <td className="tabular-nums sm:text-right">
                    {it.published}
                    {it.published < it.stories ? <span className="text-soft"> / {it.stories}</span> : null}
                    <span className="text-soft sm:hidden"> 篇</span>
                  </td>
                  <td className="text-soft">
                    <time dateTime={it.updatedAt} title={fullDateTime(new Date(it.updatedAt))}>
                      {shortDateTime(new Date(it.updatedAt), new Date())}
                    </time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <NothingHere>还没有专题。专题把一组稿件按章节编在一起，有自己的题图、导语和头条，可以放上首页。</NothingHere>
        )}
      </main>
      {adding ? (
        <Modal title="新建专题" onClose={() => setAdding(false)}>
          <EntryForm
            to={deskApi.specials}
            method="POST"
            read={(given) => ({ title: given('title'), slug: given('slug') })}
            onSaved={({ id }) => id && router.push(specialDeskPath(id))}
          >
            <Field label="题目">
              <input className="field" name="title" required maxLength={60} data-first autoComplete="off" />
            </Field>
            <Field label="网址 /special/…" note="留空则由拼音生成">
              <input className="field" name="slug" maxLength={60} pattern="[a-z0-9]+(-[a-z0-9]+)*" inputMode="url" autoComplete="off" />
            </Field>
            <p className="text-small text-soft">建好后再加章节、稿件和题图；点“发布”以前读者看不到。</p>
          </EntryForm>
        </Modal>
      ) : null}
    </>
  )
}
