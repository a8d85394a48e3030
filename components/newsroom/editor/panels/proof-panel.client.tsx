'use client'

import { useEffect, useRef, useState } from 'react'
import { LevelGroup } from '#components/newsroom/editor/proof/level-group.client'
import { useProof, useProofCounts } from '#components/newsroom/editor/proof/use-proof.client'
import { useReadOnly } from '#components/newsroom/editor/workflow/read-only.client'
import { shortcutsOn } from '#components/newsroom/shortcuts'
import { levels } from '#lib/chinese/proof/finding'

/** 校对: all that was found, by level, with what can be done about it. */
export function ProofPanel() {
  const { own, reading } = useProof()
  const readOnly = useReadOnly()
  const [said, setSaid] = useState('')
  const [mayGoBack, setMayGoBack] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { found, ignored, done } = reading
  const safe = found.filter((it) => it.level === 'auto').length

  // What was mended can be taken back until something else is written.
  const lot = useRef(0)
  useEffect(() => {
    if (!own || !mayGoBack) return
    return own.mend.untilChanged(() => setMayGoBack(false))
  }, [own, mayGoBack])

  async function mendAll() {
    if (!own) return
    const { safeFixes } = await import('#lib/chinese/proof/safe-fixes')
    lot.current = safe
    own.mend.all((text, kind) => safeFixes(text, kind, own.proof.isSpared))
    own.proof.readNow()
    setSaid(`已修正 ${safe} 处`)
    setMayGoBack(true)
    heading.current?.focus()
  }

  function goBack() {
    const back = own?.mend.back()
    setSaid(back ? `已撤回 ${lot.current} 处修正` : '稿件又有改动，请用 Ctrl/⌘+Z 逐步撤销')
    setMayGoBack(false)
    own?.proof.readNow()
    heading.current?.focus()
  }

  return (
    <section>
      <div className="mb-3 flex items-center justify-between gap-2">
        <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
          校对
        </h2>
        {safe > 0 && !readOnly ? (
          <button type="button" className="knob border-edge text-small font-semibold" onClick={mendAll}>
            全部修正（安全）{safe}
          </button>
        ) : null}
      </div>
      <p role="status" className="flex items-center justify-between gap-2 text-small text-good empty:hidden">
        {said ? <span>{said}</span> : null}
        {mayGoBack ? (
          <button type="button" className="knob text-small text-ink" onClick={goBack}>
            撤销
          </button>
        ) : null}
      </p>
      {done ? null : <p className="text-small text-soft">正在校对…</p>}
      {done && found.length === 0 ? (
        <p className="py-2 text-small">
          <span aria-hidden className="mr-2 font-bold text-good">
            ✓
          </span>
          没有发现问题
        </p>
      ) : null}
      {levels.map((level) => (
        <LevelGroup key={level} level={level} found={found.filter((it) => it.level === level)} onEmpty={() => heading.current?.focus()} />
      ))}
      {ignored > 0 ? (
        <p className="mt-4 flex items-center justify-between gap-2 border-t border-hair pt-3 text-small text-soft">
          已忽略 {ignored} 处
          <button type="button" className="knob knob-quiet px-2 text-small" onClick={() => own?.proof.forgetIgnored()}>
            恢复
          </button>
        </p>
      ) : null}
      {shortcutsOn() ? (
        <p className="mt-4 border-t border-hair pt-3 text-note text-soft">F8 下一处 · Shift+F8 上一处 · Alt+回车 处理</p>
      ) : null}
    </section>
  )
}

/** How many findings stand behind the tab that somebody must look at. */
export function ProofBadge() {
  const { auto, confirm } = useProofCounts()
  const count = auto + confirm
  if (count === 0) return null
  return (
    <span className="ml-1 text-small text-warn tabular-nums">
      {count}
      <span className="sr-only">处待改</span>
    </span>
  )
}
