'use client'

import { type MouseEvent, useEffect, useState } from 'react'
import { ask, type Reply } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { CorrectDialog, PublishDialog, WithdrawDialog } from '#components/newsroom/editor/publish-dialogs.client'
import { SaveMark } from '#components/newsroom/editor/save-mark'
import type { Theirs } from '#components/newsroom/editor/standing'
import { StateMark } from '#components/newsroom/state-mark'
import { kindNames, type StoryState } from '#lib/story/kinds'

type Props = {
  onPublished: (slug: string, href: string) => void
  onWithdrawn: () => void
}

type Open = 'publish' | 'withdraw' | 'correct' | null
type PublishedReply = { slug: string; href: string }

/** What can be done with the story as a whole. The main thing to do stands always in the same corner. */
export function EditorBar({ onPublished, onWithdrawn }: Props) {
  const { story, fields, sections, saving, standing, checks, href, mayPublish, links } = useDesk()
  const [open, setOpen] = useState<Open>(null)
  const [state, setState] = useState<StoryState>(story.state)
  const [printed, setPrinted] = useState(story.href && !story.ahead ? story.version : null)
  const [said, setSaid] = useState('')
  const live = href !== null
  const ahead = live && (standing.state !== 'saved' || printed !== saving.version())
  const section = sections.find((it) => it.id === fields.section)?.name ?? '还没有选频道'

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (event.key === 's') void saving.save()
      else if (event.key === 'Enter' && mayPublish && !document.querySelector('dialog[open]')) setOpen('publish')
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the text hears it, to which Ctrl+Enter means a line break.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [saving, mayPublish])

  /** Saves what is there and then does the deed; a refusal comes back as sentences. */
  async function act<T>(to: string, terms: object, done: (body: T) => void): Promise<string[]> {
    const reply: Reply<T> = await ask('POST', to, terms)
    if (!reply.ok) {
      if (reply.status === 409) {
        setOpen(null)
        saving.meet(reply.body as unknown as Theirs)
      }
      return reply.reasons.length > 0 ? reply.reasons : [reply.error]
    }
    done(reply.body)
    setOpen(null)
    return []
  }

  async function publish({ note }: { note: string }): Promise<string[]> {
    if (!(await saving.save())) return ['文字还没有保存，先解决左上角的问题']
    const version = saving.version()
    return act<PublishedReply>(
      links.publish,
      { version, key: crypto.randomUUID(), ...(live ? { change: 'update', note } : { change: 'new' }) },
      (body) => {
        setState('published')
        setPrinted(version)
        setSaid(live ? '已更新' : '已发布')
        onPublished(body.slug, body.href)
      },
    )
  }

  /** The tab is opened by the click itself, which a browser allows, and filled when the newest words are saved. */
  async function preview(event: MouseEvent) {
    if (!saving.isDirty()) return
    event.preventDefault()
    const tab = window.open('', '_blank')
    await saving.save()
    if (tab) tab.location.href = links.preview
  }

  const withdraw = (terms: { reason: string }) =>
    act(links.withdraw, terms, () => {
      setState('withdrawn')
      setPrinted(null)
      setSaid('已撤稿')
      onWithdrawn()
    })

  return (
    <header className="top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-hair bg-panel px-3 py-1.5 sm:px-6 md:sticky">
      <a href={links.desk} className="whitespace-nowrap hover:underline">
        ← 稿库
      </a>
      <h1 className="sr-only">编辑：{fields.headline || '还没有标题'}</h1>
      <span className="text-small text-soft max-lg:hidden">{kindNames[story.kind]}</span>
      <span className="text-small">
        <StateMark state={state} />
      </span>
      {ahead ? <span className="text-small whitespace-nowrap text-warn max-sm:hidden">改动未发</span> : null}
      <SaveMark standing={standing} version={saving.version()} signIn={links.signIn} onRetry={saving.retry} />
      <span className="text-small whitespace-nowrap text-soft tabular-nums max-sm:hidden">
        {checks.characters.toLocaleString('en')} 字 · 约 {checks.minutes} 分钟
      </span>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-1">
        <span role="status" className="text-small text-good">
          {standing.state === 'saved' ? said : ''}
        </span>
        {live && mayPublish ? (
          <>
            <button type="button" className="knob knob-quiet px-2" onClick={() => setOpen('correct')}>
              更正
            </button>
            <button type="button" className="knob knob-quiet px-2" onClick={() => setOpen('withdraw')}>
              撤稿
            </button>
          </>
        ) : null}
        {live ? (
          <a href={href} target="_blank" rel="noopener" className="knob knob-quiet px-2">
            看页面 ↗
          </a>
        ) : null}
        <a href={links.preview} target="_blank" rel="noopener" className="knob" onClick={preview}>
          预览
        </a>
        {mayPublish ? (
          <button
            type="button"
            className="knob knob-main"
            title="Ctrl/⌘+Enter"
            disabled={live && !ahead}
            onClick={() => setOpen('publish')}
          >
            {live ? (ahead ? '更新…' : '已是最新') : '发布…'}
          </button>
        ) : null}
      </div>
      {open === 'publish' ? (
        <PublishDialog
          headline={fields.headline}
          place={`${section} · ${kindNames[story.kind]} · ${checks.characters.toLocaleString('en')} 字`}
          update={live}
          onClose={() => setOpen(null)}
          onAct={publish}
        />
      ) : null}
      {open === 'withdraw' ? <WithdrawDialog onClose={() => setOpen(null)} onAct={withdraw} /> : null}
      {open === 'correct' ? (
        <CorrectDialog onClose={() => setOpen(null)} onAct={(terms) => act(links.correct, terms, () => setSaid('更正已刊出'))} />
      ) : null}
    </header>
  )
}
