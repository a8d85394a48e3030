'use client'

import { useEffect, useState } from 'react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { PreviewDialog } from '#components/newsroom/editor/preview/preview-dialog.client'
import { PresenceLine } from '#components/newsroom/editor/saving/presence-line.client'
import { SaveMark } from '#components/newsroom/editor/saving/save-mark.client'
import { Counter } from '#components/newsroom/editor/tools/counter.client'
import { MoreMenu } from '#components/newsroom/editor/workflow/more-menu.client'
import { done, nextStep, otherSteps } from '#components/newsroom/editor/workflow/next-step'
import { PublishSheet } from '#components/newsroom/editor/workflow/publish-sheet.client'
import { ReadsDialog } from '#components/newsroom/editor/workflow/reads-dialog.client'
import { troublesOf, useStatus } from '#components/newsroom/editor/workflow/status.client'
import { StatusStrip } from '#components/newsroom/editor/workflow/status-strip.client'
import { CorrectDialog, ReturnDialog, SubmitDialog, WithdrawDialog } from '#components/newsroom/editor/workflow/step-dialogs.client'
import { storyOffers } from '#components/newsroom/editor/workflow/story-offers'
import { PALETTE } from '#components/newsroom/palette/launcher.client'
import { useOffers } from '#components/newsroom/palette/use-offers.client'
import { shortcutsOn } from '#components/newsroom/shortcuts'
import { StateMark } from '#components/newsroom/state-mark'
import { callWindow } from '#components/newsroom/use-late-window.client'
import { may } from '#lib/permissions'
import { kindNames } from '#lib/story/kinds'
import { stateAfter, transitions, type Verb, verbs } from '#lib/story/workflow'

/** What a verb asks before it is done; the others are done at once. */
const dialogs: Partial<Record<Verb, typeof SubmitDialog>> = {
  publish: PublishSheet,
  schedule: PublishSheet,
  submit: SubmitDialog,
  return: ReturnDialog,
  withdraw: WithdrawDialog,
  correct: CorrectDialog,
}

/** What can be done with the story as a whole. The main thing to do next stands always in the same corner. */
export function EditorBar() {
  const { story, fields, saving, standing, href, me, links, say, showPanel } = useDesk()
  const { status, act, settle } = useStatus()
  const [open, setOpen] = useState<Verb | 'preview' | 'numbers' | null>(null)
  const [said, setSaid] = useState('')
  const [mine, setMine] = useState('')
  const state = status?.state ?? story.state
  const can = status?.can ?? verbs.filter((it) => stateAfter(it, state) !== null && may(me.role, transitions[it].permission))
  const live = href !== null
  const printed = status ? status.printedVersion : live && !story.ahead ? story.version : null
  const ahead = live && (standing.state !== 'saved' || printed !== saving.version())
  const main = nextStep({ state, can, live, ahead })
  const others = otherSteps(can, main.verb, live).filter((it) => it.verb !== 'publish' || !live || ahead)
  // An editor who reads a story sent for review passes it or gives it back: both at hand.
  const beside = state === 'review' ? others.find((it) => it.verb === 'return') : undefined

  const inMenu = others.filter((it) => it !== beside).map(({ verb, words }) => ({ key: verb, words }))

  /** Does it at once, or asks first. */
  async function begin(verb: Verb) {
    if (dialogs[verb]) return setOpen(verb)
    const version = await settle()
    if (version === null) return say('文字还没有保存，先解决左上角的问题')
    const reply = await act(verb, verb === 'approve' ? { version } : {})
    say(troublesOf(reply).join('；'))
    if (reply.ok) setSaid(done(verb))
  }

  const steps = [...(main.verb ? [{ verb: main.verb, words: main.words }] : []), ...others]
  useOffers({ story: story.id, headline: fields.headline, staff: me.id }, () =>
    storyOffers({
      ...{ steps, begin, showPanel, href },
      save: () => saving.save(),
      preview: () => setOpen('preview'),
      numbers: () => setOpen('numbers'),
    }),
  )

  const mainVerb = main.verb
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (!shortcutsOn()) return
      if (event.key === 's') void saving.save()
      else if (event.key === 'Enter' && mainVerb && dialogs[mainVerb] && !document.querySelector('dialog[open]')) setOpen(mainVerb)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the text hears it, to which Ctrl+Enter means a line break.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [saving, mainVerb])

  const verb = open === 'preview' || open === 'numbers' ? null : open
  const Dialog = verb ? dialogs[verb] : undefined
  const close = () => setOpen(null)
  const told = (what?: string, key?: string) => {
    setSaid(what ?? (verb ? done(verb) : ''))
    if (key) setMine(key)
  }
  return (
    <>
      <header
        data-editor-bar
        className="top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-hair bg-panel px-3 py-1.5 sm:px-6 md:sticky"
      >
        <a href={links.desk} className="whitespace-nowrap hover:underline">
          ← 稿库
        </a>
        {/* On a phone the rooms, and the palette's knob in them, are not there. */}
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label="前往、查找、操作"
          className="knob knob-quiet px-2 text-head leading-none md:hidden"
          onClick={() => callWindow(PALETTE)}
        >
          ⌕
        </button>
        <span className="text-small text-soft max-lg:hidden">{kindNames[story.kind]}</span>
        <span className="text-small">
          <StateMark state={state} />
        </span>
        {ahead ? <span className="text-small whitespace-nowrap text-warn max-sm:hidden">改动未发</span> : null}
        <SaveMark />
        <Counter className="max-sm:hidden" />
        <div className="ml-auto flex flex-wrap items-center justify-end gap-1">
          <span role="status" className="text-small text-good">
            {standing.state === 'saved' ? said : ''}
          </span>
          {live ? (
            <a href={href} target="_blank" rel="noopener" className="knob knob-quiet px-2 max-lg:hidden">
              看页面 ↗
            </a>
          ) : null}
          {inMenu.length > 0 ? <MoreMenu choices={inMenu} onChoose={(verb) => begin(verb as Verb)} /> : null}
          <button type="button" className="knob" onClick={() => setOpen('preview')}>
            预览
          </button>
          {beside ? (
            <button type="button" className="knob" onClick={() => begin(beside.verb)}>
              {beside.words}
            </button>
          ) : null}
          <button
            type="button"
            className="knob knob-main"
            title={mainVerb && dialogs[mainVerb] ? 'Ctrl/⌘+Enter' : undefined}
            disabled={mainVerb === null}
            onClick={() => mainVerb && begin(mainVerb)}
          >
            {main.words}
          </button>
        </div>
        <PresenceLine />
        {Dialog ? <Dialog onClose={close} onDone={told} /> : null}
        {open === 'preview' ? <PreviewDialog onClose={close} /> : null}
        {open === 'numbers' ? <ReadsDialog onClose={close} /> : null}
      </header>
      <StatusStrip mine={mine} onDone={setSaid} />
    </>
  )
}
