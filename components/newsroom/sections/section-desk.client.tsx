'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import { RemoveSection } from '#components/newsroom/sections/remove-section.client'
import { SectionForm } from '#components/newsroom/sections/section-form.client'
import { SectionTable } from '#components/newsroom/sections/section-table'
import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import { useSorting } from '#components/newsroom/taxonomy/use-sorting.client'
import type { DeskSection } from '#db/sections/types'
import { deskApi } from '#lib/links'

type Open = { what: 'add' } | { what: 'change' | 'remove'; section: DeskSection }

/** 频道: the list in the order of the menu, and what is done with one. */
export function SectionDesk({ sections: given }: { sections: DeskSection[] }) {
  const [sections, setSections] = useState(given)
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  const router = useRouter()
  useEffect(() => setSections(given), [given])

  function done(words: string) {
    setOpen(null)
    setTrouble('')
    setSaid(words)
    router.refresh()
  }

  const sorting = useSorting(sections, 'section', async (next, moved, to) => {
    setSections(next)
    const idsOf = (list: DeskSection[]) => list.map((it) => it.id)
    const reply = await ask('POST', deskApi.orderSections, { before: idsOf(sections), order: idsOf(next) })
    if (reply.ok) return done(`“${moved.name}”移到第 ${to + 1} 位`)
    setSections(sections)
    setTrouble(reply.error)
    setSaid('')
    router.refresh()
  })

  return (
    <>
      <header className="flex flex-wrap items-center gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">频道</h1>
        <span role="status" className="text-small text-good">
          {said}
        </span>
        <button type="button" className="knob knob-main ml-auto" onClick={() => setOpen({ what: 'add' })}>
          新建频道
        </button>
      </header>
      <main className="pb-16 sm:px-6 sm:py-2">
        <p className="px-4 py-3 text-small text-soft sm:px-0">
          次序就是菜单和首页上的次序：拖动 ⠿，或选中它按 ↑ ↓。频道首页的头条在“首页编排”里固定。
        </p>
        <Trouble>{trouble ? <p className="mb-2 px-4 sm:px-0">{trouble}</p> : null}</Trouble>
        {sections.length > 0 ? (
          <SectionTable
            sections={sections}
            sorting={sorting}
            onChange={(section) => setOpen({ what: 'change', section })}
            onRemove={(section) => setOpen({ what: 'remove', section })}
          />
        ) : (
          <NothingHere>还没有频道。每篇稿件都要归入一个频道，先建一个，例如“亚洲”。</NothingHere>
        )}
      </main>
      {open && open.what !== 'remove' ? (
        <Modal title={open.what === 'change' ? `修改“${open.section.name}”` : '新建频道'} onClose={() => setOpen(null)}>
          <SectionForm {...(open.what === 'change' ? { section: open.section } : {})} onSaved={() => done('已保存，各页菜单已更新')} />
        </Modal>
      ) : null}
      {open?.what === 'remove' ? (
        <RemoveSection
          section={open.section}
          others={sections.filter((it) => it.id !== open.section.id)}
          onDone={() => done('已删除')}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  )
}
