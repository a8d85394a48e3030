'use client'

import { useRef, useState } from 'react'
import { Field } from '#components/newsroom/field'
import type { DeskFile } from '#components/newsroom/media/types'
import { type Licence, licenceNames, licences, type MediaKind } from '#lib/media/kinds'

type Words = Pick<DeskFile, 'alt' | 'caption' | 'credit' | 'licence' | 'people' | 'keywords'>
type Props = { words: Words; kind: MediaKind; fixed: boolean; onChange: (words: Partial<Words>) => void }

/** What a media file shows and whose it is. A story that uses it may say it otherwise for itself. */
export function DescribeFields({ words, kind, fixed, onChange }: Props) {
  const texts: { name: Exclude<keyof Words, 'licence'>; label: string; hint: string; most: number; rows: number }[] = [
    ...(kind === 'picture'
      ? [{ name: 'alt' as const, label: '替代文字', hint: '给看不见图片的读者：图里有什么', most: 500, rows: 2 }]
      : []),
    { name: 'caption', label: kind === 'picture' ? '图片说明' : '标题或说明', hint: '谁、在哪里、在做什么', most: 500, rows: 3 },
    { name: 'credit', label: '来源', hint: '摄影或供稿', most: 200, rows: 1 },
    { name: 'people', label: '人物', hint: '出现的人，用顿号隔开', most: 300, rows: 1 },
    { name: 'keywords', label: '关键词', hint: '便于查找，用顿号隔开', most: 300, rows: 1 },
  ]
  return (
    <fieldset disabled={fixed}>
      <legend className="sr-only">说明</legend>
      {texts.map(({ name, label, hint, most, rows }) => (
        <Field key={name} label={label}>
          <Text value={words[name]} hint={hint} most={most} rows={rows} onChange={(value) => onChange({ [name]: value })} />
        </Field>
      ))}
      <Field label="授权">
        <select className="field" value={words.licence} onChange={(event) => onChange({ licence: event.target.value as Licence })}>
          {licences.map((it) => (
            <option key={it} value={it}>
              {licenceNames[it]}
            </option>
          ))}
        </select>
      </Field>
    </fieldset>
  )
}

type TextProps = { value: string; hint: string; most: number; rows: number; onChange: (value: string) => void }

/** A text that is handed on only when no input method is composing. */
function Text({ value, hint, most, rows, onChange }: TextProps) {
  const [own, setOwn] = useState<string | null>(null)
  const composing = useRef(false)
  const shared = {
    className: 'field',
    value: own ?? value,
    placeholder: hint,
    maxLength: most,
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: (event: { currentTarget: { value: string } }) => {
      composing.current = false
      setOwn(null)
      onChange(event.currentTarget.value)
    },
    onChange: (event: { target: { value: string } }) => {
      if (composing.current) setOwn(event.target.value)
      else onChange(event.target.value)
    },
  }
  return rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />
}
