'use client'

import type { Editor } from '@tiptap/core'
import { useCallback, useState } from 'react'
import { BodyEditor } from '#components/newsroom/editor/body-editor.client'
import type { Desk } from '#components/newsroom/editor/desk.client'
import { EditorBar } from '#components/newsroom/editor/editor-bar.client'
import { HeadlineFields } from '#components/newsroom/editor/headline-fields.client'
import { bringPanels } from '#components/newsroom/editor/panel-place'
import { ProofWatch } from '#components/newsroom/editor/proof/proof-watch.client'
import { ArchivedBar } from '#components/newsroom/editor/saving/archived-bar.client'
import { RecoveryBar } from '#components/newsroom/editor/saving/recovery-bar.client'
import { useSaving } from '#components/newsroom/editor/saving/use-saving.client'
import { ShelfProvider } from '#components/newsroom/editor/shelf.client'
import { SidePanel } from '#components/newsroom/editor/side-panel.client'
import { StoryRoom } from '#components/newsroom/editor/story-room.client'
import type { EditorProps } from '#components/newsroom/editor/types'
import { useChecks } from '#components/newsroom/editor/use-checks.client'
import { toEditor } from '#lib/story/carry'
import type { Manuscript } from '#lib/story/manuscript'

/** The editor: the sheet one writes on, what is known about the story beside it, and above both whether the words are safe. */
export function StoryEditor({ pictures, recordings, linked, ...room }: EditorProps) {
  return (
    <ShelfProvider pictures={pictures} recordings={recordings} linked={linked} links={room.links}>
      <Room {...room} />
    </ShelfProvider>
  )
}

type RoomProps = Omit<EditorProps, 'pictures' | 'recordings' | 'linked'>

function Room({ story, sections, topics, authors, mayPublish, mayOverwrite, me, links }: RoomProps) {
  const { saving, whole, change, changed, adopt, safety, fields, standing, editor, replace } = useSaving({ story, me, links })
  const [href, setHref] = useState(story.href)
  const [trouble, setTrouble] = useState('')
  const [words, setWords] = useState<Editor | null>(null)
  const [panel, setPanel] = useState('facts')
  const showPanel = useCallback((key: string) => {
    setPanel(key)
    bringPanels()
  }, [])
  const checks = useChecks(story, words, fields)

  const ready = useCallback(
    (it: Editor) => {
      editor.current = it
      setWords(it)
    },
    [editor],
  )

  const put = (manuscript: Manuscript) =>
    replace(manuscript, (body) => {
      if (!editor.current) throw new Error('put: there is no editor yet to put a text into')
      const at = editor.current.state.selection.from
      editor.current.commands.setContent(toEditor(body), { emitUpdate: false })
      editor.current.commands.setTextSelection(Math.min(at, editor.current.state.doc.content.size))
    })

  function takeBack(manuscript: Manuscript) {
    put(manuscript)
    changed()
  }

  function published(slug: string, live: string) {
    setHref(live)
    adopt({ slug })
  }

  const desk: Desk = {
    ...{
      story,
      sections,
      topics,
      authors,
      mayPublish,
      mayOverwrite,
      me,
      links,
      fields,
      change,
      whole,
      saving,
      safety,
      put,
      standing,
      checks,
      href,
      panel,
      showPanel,
    },
    editor: words,
    take: takeBack,
    say: setTrouble,
  }

  return (
    <StoryRoom desk={desk} onPublished={published} onWithdrawn={() => setHref(null)}>
      <EditorBar />
      <ArchivedBar />
      <RecoveryBar />
      {trouble ? (
        <p role="alert" className="flex justify-between border-b border-hair bg-panel px-4 py-2 text-accent">
          {trouble}
          <button type="button" aria-label="知道了" onClick={() => setTrouble('')}>
            ✕
          </button>
        </p>
      ) : null}
      <div className="md:grid md:min-h-[calc(100dvh-3.5rem)] md:grid-cols-[minmax(0,1fr)_300px] lg:grid-cols-[minmax(0,1fr)_340px]">
        <main className="mx-auto w-full max-w-sheet px-4 pt-6 pb-10 sm:px-8 sm:pt-9">
          {/* Here and not in the bar, which 专注 hides. */}
          <h1 className="sr-only">编辑：{fields.headline || '还没有标题'}</h1>
          <HeadlineFields kicker={fields.kicker} headline={fields.headline} standfirst={fields.standfirst} change={change} />
          <BodyEditor body={story.manuscript.body} onReady={ready} onChange={changed} />
        </main>
        <SidePanel />
      </div>
      <ProofWatch />
    </StoryRoom>
  )
}
