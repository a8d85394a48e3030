'use client'

import { useState } from 'react'
import { typeFix } from '#components/newsroom/editor/proof/in-field'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { TermDialog } from '#components/newsroom/editor/proof/term-dialog.client'
import { useProof } from '#components/newsroom/editor/proof/use-proof.client'
import { useReadOnly } from '#components/newsroom/editor/workflow/read-only.client'

/** Rules about words, whose findings an entry of the glossary may settle. */
const ABOUT_WORDS = new Set([
  'near-miss',
  'two-forms',
  'discouraged-form',
  'traditional-character',
  'misspelt',
  'repeated-word',
  'english-residue',
])

type Props = { finding: Marked; onDone: () => void; onTrouble: (words: string) => void }

/** What can be done about a finding: each of its fixes, leaving it in peace, or telling the glossary. */
export function FindingActions({ finding, onDone, onTrouble }: Props) {
  const { own, reading } = useProof()
  const readOnly = useReadOnly()
  const [adding, setAdding] = useState(false)
  const about = ABOUT_WORDS.has(finding.rule) && finding.said.trim().length <= 20

  function mend(fix: string) {
    if (!own) return
    const typed = finding.spot.in !== 'text' && typeFix(finding, fix)
    if (!typed && !own.mend.one(finding, fix)) return onTrouble('这里的文字刚刚变了，请再看一遍')
    own.proof.readNow()
    onDone()
  }

  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {(readOnly ? [] : finding.fixes).map((fix, i) => (
        <button
          key={fix}
          type="button"
          data-fix
          className={`knob min-h-8 max-w-full px-2 py-0.5 text-small whitespace-normal ${i === 0 ? 'border-edge font-semibold' : ''}`}
          onClick={() => mend(fix)}
        >
          {labelOf(fix, finding)}
        </button>
      ))}
      <button
        type="button"
        className="knob knob-quiet min-h-8 px-2 py-0.5 text-small"
        onClick={() => {
          own?.proof.ignore(finding)
          onDone()
        }}
      >
        忽略
      </button>
      {about && reading.mayEdit ? (
        <button type="button" className="knob knob-quiet min-h-8 px-2 py-0.5 text-small" onClick={() => setAdding(true)}>
          加入术语表
        </button>
      ) : null}
      {adding ? (
        <TermDialog
          term={{
            kind: finding.rule === 'near-miss' || finding.rule === 'two-forms' ? 'person' : 'protected',
            hans: finding.said.trim(),
          }}
          onClose={() => setAdding(false)}
          onSaved={() => {
            setAdding(false)
            onDone()
          }}
        />
      ) : null}
    </div>
  )
}

function labelOf(fix: string, { said, spot, from, text }: Marked): string {
  if (fix === '') return spot.in === 'text' && from === 0 && said === text ? '删去这一段' : /^\s+$/.test(said) ? '删去空格' : '删去'
  if (fix === ' ') return '留一个空格'
  return `改为 ${fix.length > 24 ? `${fix.slice(0, 23)}…` : fix}`
}
