'use client'

import { useEffect, useRef, useState } from 'react'
import { LicenceField } from '#components/newsroom/editor/licence-field.client'
import type { FieldSpot } from '#components/newsroom/editor/proof/field-marks'
import { Proofed } from '#components/newsroom/editor/proof/proofed-field.client'

export type PictureWords = { alt: string; caption: string; credit: string }

const labels: [keyof PictureWords, string, string][] = [
  ['alt', '替代文字', '给看不见图片的读者：图里有什么'],
  ['caption', '图片说明', '印在图片下面'],
  ['credit', '图片来源', '摄影或供图'],
]

type Props = {
  media: number
  words: PictureWords
  onChange: (words: PictureWords) => void
  /** Where proof-reading knows the alternative text and the caption by. */
  at: (name: 'alt' | 'caption') => FieldSpot
}

/**
 * The words that go with a picture. They are kept here while somebody types, and handed on when no input method is
 * composing: a field that is rewritten in the middle of a syllable loses it.
 */
export function PictureFields({ media, words, onChange, at }: Props) {
  const [own, setOwn] = useState(words)
  const composing = useRef(false)
  const { alt, caption, credit } = words
  useEffect(() => setOwn({ alt, caption, credit }), [alt, caption, credit])

  function change(next: PictureWords) {
    setOwn(next)
    if (!composing.current) onChange(next)
  }

  return (
    <div className="grid gap-1.5">
      {labels.map(([name, label, hint]) => (
        <label key={name} className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-2 text-small">
          <span className="text-soft">
            {label}
            {name === 'caption' ? '' : <span className="text-accent"> *</span>}
          </span>
          <Proofed at={name === 'credit' ? null : at(name)} value={own[name]}>
            <input
              className="field"
              value={own[name]}
              placeholder={hint}
              maxLength={name === 'credit' ? 200 : 500}
              aria-invalid={name !== 'caption' && !own[name].trim()}
              onCompositionStart={() => {
                composing.current = true
              }}
              onCompositionEnd={(event) => {
                composing.current = false
                change({ ...own, [name]: event.currentTarget.value })
              }}
              onChange={(event) => change({ ...own, [name]: event.target.value })}
            />
          </Proofed>
        </label>
      ))}
      <LicenceField media={media} />
    </div>
  )
}
