'use client'

import type { Editor } from '@tiptap/core'
import { type ComponentProps, useCallback, useEffect, useRef, useState } from 'react'
import { ShelfProvider } from '#components/newsroom/editor/shelf.client'
import { Field } from '#components/newsroom/field'
import { CopyBar } from '#components/newsroom/pages/copy-bar'
import { PageBar } from '#components/newsroom/pages/page-bar.client'
import { PageBody } from '#components/newsroom/pages/page-body.client'
import { PagePreview } from '#components/newsroom/pages/page-preview.client'
import { PageVersions, type ShownVersion } from '#components/newsroom/pages/page-versions.client'
import { useCopies } from '#components/newsroom/pages/use-copies.client'
import { type PageFields, usePage } from '#components/newsroom/pages/use-page.client'
import type { DeskPage } from '#db/pages/types'
import { fromEditor, toEditor } from '#lib/story/carry'
import type { Manuscript } from '#lib/story/manuscript'

type Room = {
  page: Omit<DeskPage, 'firstPublished' | 'savedAt'>
  versions: ShownVersion[]
  me: { id: string; email: string }
  blank: Manuscript
  /** Whether readers have the traditional edition. */
  traditional: boolean
}
type Props = Room & { shelf: Omit<ComponentProps<typeof ShelfProvider>, 'children'> }

/** 固定页面: one of them, written, looked at, published, moved, put back. */
export function PageEditor({ shelf, ...room }: Props) {
  return (
    <ShelfProvider {...shelf}>
      <PageRoom {...room} />
    </ShelfProvider>
  )
}

function PageRoom({ page, versions, me, blank, traditional }: Room) {
  const [words, setWords] = useState<PageFields>({ title: page.title, titleHant: page.titleHant, slug: page.slug })
  const [looking, setLooking] = useState(false)
  const [ready, setReady] = useState(false)
  const editor = useRef<Editor | null>(null)
  const text = () => (editor.current && !editor.current.view.composing ? { ...words, body: fromEditor(editor.current.getJSON()) } : null)
  const desk = usePage(page, me.email, text)
  const copies = useCopies({ id: page.id, version: desk.standing.version }, me.id, blank, text)
  const { touched, settle } = copies
  const { noteChange, changed } = desk

  const take = useCallback((it: Editor) => {
    editor.current = it
    setReady(true)
  }, [])
  const change = useCallback(() => {
    noteChange()
    touched()
  }, [noteChange, touched])
  useEffect(() => {
    if (!changed) settle()
  }, [changed, settle])

  function recover() {
    if (!copies.left || !editor.current) return
    const { headline, body } = copies.left.manuscript
    setWords((before) => ({ ...before, title: headline }))
    editor.current.commands.setContent(toEditor(body))
    change()
    copies.discard()
  }

  const field = (name: keyof PageFields) => ({
    value: words[name],
    onChange: (event: { target: { value: string } }) => {
      setWords((before) => ({ ...before, [name]: event.target.value }))
      change()
    },
  })

  return (
    <>
      <PageBar
        desk={desk}
        ready={ready}
        onLook={async () => {
          if (!changed || (await desk.save())) setLooking(true)
        }}
      />
      {copies.left ? <CopyBar copy={copies.left} ready={ready} onRecover={recover} onDiscard={copies.discard} /> : null}
      <main className="lg:grid lg:grid-cols-[minmax(0,1fr)_320px]">
        <section aria-label="页面" className="mx-auto w-full max-w-sheet px-4 pt-6 pb-10 sm:px-8">
          <h1 className="sr-only">{words.title || '没有题目'}</h1>
          <input
            {...field('title')}
            aria-label="题目"
            placeholder="题目"
            maxLength={60}
            autoComplete="off"
            className="mb-3 w-full bg-transparent text-title leading-snug font-bold outline-none"
          />
          <PageBody body={page.body} onReady={take} onChange={change} />
        </section>
        <section aria-label="关于这一页" className="border-hair px-4 py-6 pb-16 max-lg:border-t sm:px-6 lg:border-l">
          <Field label="繁体题目" note="留空则自动转换">
            <input {...field('titleHant')} className="field" lang="zh-Hant" maxLength={60} autoComplete="off" />
          </Field>
          <Field label="网址 /…" note="改后旧网址自动转到新的">
            <input {...field('slug')} className="field" maxLength={60} inputMode="url" autoCapitalize="off" autoComplete="off" />
          </Field>
          <p className="mb-5 text-small text-soft">
            繁体版由正文按术语表转换。保存的改动，点“发布”后读者才看到；撤下以后，原网址告诉读者这一页已经没有了。
          </p>
          <PageVersions
            page={{
              id: page.id,
              version: desk.standing.version,
              publishedVersion: desk.standing.hidden ? null : desk.standing.publishedVersion,
            }}
            versions={versions}
            changed={changed}
            now={text}
            blank={blank}
            act={desk.act}
            onRestored={() => location.reload()}
          />
        </section>
      </main>
      {looking ? <PagePreview page={page.id} traditional={traditional} onClose={() => setLooking(false)} /> : null}
      {desk.again}
    </>
  )
}
