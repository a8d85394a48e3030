'use client'

import { useRouter } from 'next/navigation'
import { type ComponentProps, useState } from 'react'
import { AuthorForm } from '#components/newsroom/authors/author-form.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import type { DeskAuthor } from '#db/authors/types'
import { figure } from '#lib/figure'
import { authorPath, thumbPath } from '#lib/links'

type Props = { authors: DeskAuthor[]; colleagues: ComponentProps<typeof AuthorForm>['colleagues'] }

/** 作者: all who sign or have signed, those who have left last. */
export function AuthorDesk({ authors, colleagues }: Props) {
  const [open, setOpen] = useState<DeskAuthor | 'new' | null>(null)
  const [said, setSaid] = useState('')
  const router = useRouter()
  return (
    <>
      <header className="flex flex-wrap items-center gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">作者</h1>
        <span role="status" className="text-small text-good">
          {said}
        </span>
        <button type="button" className="knob knob-main ml-auto" onClick={() => setOpen('new')}>
          添加作者
        </button>
      </header>
      <main className="pb-16 sm:px-6 sm:py-4">
        {authors.length > 0 ? (
          <AuthorTable authors={authors} onOpen={setOpen} />
        ) : (
          <NothingHere>还没有作者。署名的人在这里有照片、简介和自己的一页；编辑器里从这里选署名。</NothingHere>
        )}
      </main>
      {open ? (
        <Modal title={open === 'new' ? '添加作者' : `修改“${open.name}”`} onClose={() => setOpen(null)}>
          <AuthorForm
            {...(open === 'new' ? {} : { author: open })}
            colleagues={colleagues}
            onSaved={() => {
              setOpen(null)
              setSaid('已保存，作者页已更新')
              router.refresh()
            }}
          />
        </Modal>
      ) : null}
    </>
  )
}

function AuthorTable({ authors, onOpen }: { authors: DeskAuthor[]; onOpen: (author: DeskAuthor) => void }) {
  return (
    <table className="w-full border-y border-hair bg-panel sm:border-x">
      <thead className="max-sm:sr-only">
        <tr className="text-left text-note text-soft *:border-b *:border-hair *:px-3 *:py-2 *:font-medium">
          <th scope="col">作者</th>
          <th scope="col">身份</th>
          <th scope="col" className="text-right">
            已发稿件
          </th>
          <th scope="col">账号</th>
          <th scope="col">状态</th>
          <th scope="col">
            <span className="sr-only">作者页</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {authors.map((it) => (
          <tr
            key={it.id}
            id={it.slug}
            className="target:bg-chosen hover:bg-chosen *:border-b *:border-hair *:py-2 *:sm:px-3 max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3 max-sm:border-b max-sm:border-hair max-sm:px-4 max-sm:py-2 max-sm:*:border-0 max-sm:*:py-0.5"
          >
            <th scope="row" className="text-left font-normal max-sm:w-full">
              <span className="flex items-center gap-2.5">
                {it.picture ? (
                  // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
                  <img src={thumbPath(it.picture)} alt="" className="size-8 shrink-0 rounded-full bg-chosen object-cover" />
                ) : (
                  <span aria-hidden className="flex size-8 shrink-0 items-center justify-center rounded-full bg-chosen text-soft">
                    {it.name.slice(0, 1)}
                  </span>
                )}
                <button
                  type="button"
                  className="text-left font-semibold hover:underline"
                  aria-label={`修改：${it.name}`}
                  onClick={() => onOpen(it)}
                >
                  {it.name}
                </button>
                {it.nameHant ? (
                  <span lang="zh-Hant" className="text-soft">
                    繁 {it.nameHant}
                  </span>
                ) : null}
              </span>
            </th>
            <td className="text-soft max-sm:empty:hidden">{it.role}</td>
            <td className="tabular-nums sm:text-right">
              {figure(it.stories)}
              <span className="text-soft sm:hidden"> 篇</span>
            </td>
            <td className="text-soft max-sm:empty:hidden">{it.account ?? ''}</td>
            <td className="whitespace-nowrap">{it.retired ? <span className="text-soft">○ 已离开</span> : <span>● 在岗</span>}</td>
            <td className="whitespace-nowrap sm:text-right">
              <a href={authorPath(it)} className="knob knob-quiet min-h-8 px-2 text-small" aria-label={`${it.name}的作者页`}>
                看作者页 ↗
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
