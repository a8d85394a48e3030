'use client'

import { useRouter } from 'next/navigation'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import { RemoveDialog } from '#components/newsroom/taxonomy/remove-dialog.client'
import { MergeDialog } from '#components/newsroom/topics/merge-dialog.client'
import { MergeList } from '#components/newsroom/topics/merge-list'
import { TopicForm } from '#components/newsroom/topics/topic-form.client'
import { type TopicDeed, TopicTable } from '#components/newsroom/topics/topic-table'
import type { DeskTopic } from '#db/topics/types'
import { deskApi } from '#lib/links'

type Props = {
  topics: DeskTopic[]
  /** Every topic, to merge into. */
  choices: { id: number; name: string; pinyin: string }[]
  merges: ComponentProps<typeof MergeList>['merges']
  mayEdit: boolean
  filters: ReactNode
  empty: ReactNode
}

/** 话题: the list, and what is done with one. */
export function TopicDesk({ topics, choices, merges, mayEdit, filters, empty }: Props) {
  const [open, setOpen] = useState<{ deed: TopicDeed | 'add'; topic?: DeskTopic } | null>(null)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  const router = useRouter()

  function done(words: string) {
    setOpen(null)
    setTrouble('')
    setSaid(words)
    router.refresh()
  }

  async function undo(merge: number) {
    const reply = await ask<{ stories: number }>('POST', deskApi.undoMerge(merge), {})
    if (reply.ok) return done(`已撤销合并，${reply.body.stories} 篇稿件回到原来的话题`)
    setTrouble(reply.error)
  }

  const { deed, topic } = open ?? {}
  return (
    <>
      <header className="flex flex-wrap items-center gap-3 border-b border-hair bg-panel px-4 py-3 sm:px-6">
        <h1 className="text-head font-semibold">话题</h1>
        <span role="status" className="text-small text-good">
          {said}
        </span>
        <button type="button" className="knob knob-main ml-auto" onClick={() => setOpen({ deed: 'add' })}>
          新建话题
        </button>
      </header>
      <main className="pb-16 sm:px-6 sm:py-2">
        {filters}
        <Trouble>{trouble}</Trouble>
        {topics.length > 0 ? <TopicTable topics={topics} mayEdit={mayEdit} onDeed={(it, on) => setOpen({ deed: it, topic: on })} /> : empty}
        <MergeList merges={merges} onUndo={undo} />
      </main>
      {deed === 'add' || (deed === 'change' && topic) ? (
        <Modal title={topic ? `修改“${topic.name}”` : '新建话题'} onClose={() => setOpen(null)}>
          <TopicForm {...(topic ? { topic } : {})} onSaved={() => done('已保存')} />
        </Modal>
      ) : null}
      {deed === 'merge' && topic ? <MergeDialog topic={topic} choices={choices} onDone={done} onClose={() => setOpen(null)} /> : null}
      {deed === 'remove' && topic ? (
        <RemoveDialog name={topic.name} to={deskApi.removeTopic(topic.id)} onDone={() => done('已删除')} onClose={() => setOpen(null)}>
          没有稿件属于它。它的页面以后答“没有这一页”；审计里会留下它的内容。
        </RemoveDialog>
      ) : null}
    </>
  )
}
