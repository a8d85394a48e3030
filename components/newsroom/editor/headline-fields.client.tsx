'use client'

import { memo, useCallback } from 'react'
import { ProofedField } from '#components/newsroom/editor/proof/proofed-field.client'
import type { ChangeFields, Fields } from '#components/newsroom/editor/types'
import { useReadOnly } from '#components/newsroom/editor/workflow/read-only.client'
import { LONG_HEADLINE } from '#lib/story/checks'

type Props = { kicker: Fields['kicker']; headline: Fields['headline']; standfirst: Fields['standfirst']; change: ChangeFields }

const KICKER = { in: 'field', field: 'kicker' } as const
const HEADLINE = { in: 'field', field: 'headline' } as const
const STANDFIRST = { in: 'field', field: 'standfirst' } as const

/** What stands above the text, as the reader sees it there. */
export const HeadlineFields = memo(function HeadlineFields({ kicker, headline, standfirst, change }: Props) {
  const readOnly = useReadOnly()
  const length = [...headline].length
  const begin = useCallback((field: HTMLTextAreaElement | null) => {
    if (field?.value === '') field.focus()
  }, [])
  return (
    <>
      <ProofedField at={KICKER} value={kicker}>
        <input
          aria-label="引题"
          placeholder="引题"
          readOnly={readOnly}
          value={kicker}
          maxLength={40}
          onChange={(event) => change({ kicker: event.target.value })}
          className="w-full bg-transparent text-small font-semibold text-accent outline-none placeholder:font-normal"
        />
      </ProofedField>
      <ProofedField at={HEADLINE} value={headline}>
        <textarea
          aria-label="标题"
          placeholder="标题"
          readOnly={readOnly}
          value={headline}
          maxLength={200}
          rows={1}
          ref={begin}
          onChange={(event) => change({ headline: event.target.value.replace(/\s*\n\s*/g, '') })}
          className="mt-1 field-sizing-content w-full resize-none bg-transparent text-title leading-snug font-bold outline-none"
        />
      </ProofedField>
      <p className={`text-note tabular-nums ${length > LONG_HEADLINE ? 'text-warn' : 'text-soft'}`}>
        {length} / {LONG_HEADLINE} 字
      </p>
      <ProofedField at={STANDFIRST} value={standfirst}>
        <textarea
          aria-label="导语"
          placeholder="导语：一两句话说清这条新闻"
          readOnly={readOnly}
          value={standfirst}
          maxLength={600}
          rows={1}
          onChange={(event) => change({ standfirst: event.target.value })}
          className="mt-3 mb-4 field-sizing-content w-full resize-none bg-transparent text-standfirst leading-relaxed text-soft outline-none"
        />
      </ProofedField>
    </>
  )
})
