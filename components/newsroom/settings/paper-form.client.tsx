'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Field, Trouble } from '#components/newsroom/field'
import { AccentFields } from '#components/newsroom/settings/accent-fields'
import { EditionField } from '#components/newsroom/settings/edition-field'
import { NameplatePreview } from '#components/newsroom/settings/nameplate-preview'
import { useAct } from '#components/newsroom/use-act.client'
import type { PaperWords } from '#db/settings/types'

type Props = { paper: PaperWords & { version: number }; to: string; email: string }

/** What the paper is called and says of itself, and how that will look. */
export function PaperForm({ paper, to, email }: Props) {
  const [shown, setShown] = useState<PaperWords>(paper)
  const [version, setVersion] = useState(paper.version)
  /** Whether readers have the traditional edition now. */
  const [standing, setStanding] = useState(paper.traditional)
  const [busy, setBusy] = useState(true)
  // Until the script is there the button would send the form as it is, and what was typed would be gone.
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    setBusy(false)
    if (form.current) setShown(readPaper(form.current))
  }, [])
  const [saved, setSaved] = useState(false)
  const [reasons, setReasons] = useState<string[]>([])
  const { act, again } = useAct(email, '改动站点设置之前，请再确认一次是您本人。')

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const words = readPaper(event.currentTarget)
    const reply = await act<{ version: number }>(to, { ...words, version }, 'PUT')
    setBusy(false)
    setSaved(reply.ok)
    if (reply.ok) {
      setVersion(reply.body.version)
      setStanding(words.traditional)
      return setReasons([])
    }
    if (reply.status === 409 && typeof reply.body['version'] === 'number') {
      setVersion(reply.body['version'])
      return setReasons([`${reply.error}。您填的还在这里，没有保存；再按一次“保存”，就以您的为准。`])
    }
    setReasons(reply.reasons.length > 0 ? reply.reasons : [reply.error])
  }

  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
      <form
        ref={form}
        onSubmit={save}
        onInput={(event) => {
          setSaved(false)
          setShown(readPaper(event.currentTarget))
        }}
      >
        <Pair label="报名" note="印在每一页的报头，也用在搜索结果、订阅和分享里" name="name" max={30} words={paper} required />
        <Pair label="标语" note="在首页报名之下和页脚" name="tagline" max={60} words={paper} />
        <Pair label="简介" note="给搜索引擎和订阅看；留空则用标语" name="description" max={200} words={paper} />
        <Field label="联系邮箱" note="印在页脚；留空则不印">
          <input className="field" name="contact" type="email" maxLength={200} defaultValue={paper.contact} autoComplete="off" />
        </Field>
        <AccentFields accent={shown.accent} />
        <EditionField standing={standing} wanted={shown.traditional} />
        <Trouble>
          {reasons.map((it) => (
            <p key={it}>{it}</p>
          ))}
        </Trouble>
        <div className="mt-4 flex items-center justify-end gap-3">
          <span role="status" className="text-small text-soft">
            {saved ? '✓ 已保存，各页正在重印' : ''}
          </span>
          <button type="submit" disabled={busy} className="knob knob-main">
            {shown.traditional === standing ? '保存' : shown.traditional ? '保存并打开繁体版' : '保存并关闭繁体版'}
          </button>
        </div>
      </form>
      <NameplatePreview paper={shown} />
      {again}
    </div>
  )
}

type Pairing = 'name' | 'tagline' | 'description'

function Pair(props: { label: string; note: string; name: Pairing; max: number; words: PaperWords; required?: boolean }) {
  const { label, note, name, max, words, required = false } = props
  return (
    <fieldset className="mb-2">
      <legend className="sr-only">{label}</legend>
      <Field label={label} note={note}>
        <input className="field" name={name} required={required} maxLength={max} defaultValue={words[name]} autoComplete="off" />
      </Field>
      <Field label={`繁体${label}`} note="留空则自动转换">
        <input
          className="field"
          name={`${name}Hant`}
          lang="zh-Hant"
          maxLength={max}
          defaultValue={words[`${name}Hant`]}
          autoComplete="off"
        />
      </Field>
    </fieldset>
  )
}

/** What a form says of the paper. The browser keeps what is typed, so that no input method is ever disturbed. */
function readPaper(form: HTMLFormElement): PaperWords {
  const given = new FormData(form)
  const word = (name: string) => String(given.get(name) ?? '').trim()
  return {
    ...{ name: word('name'), nameHant: word('nameHant'), tagline: word('tagline'), taglineHant: word('taglineHant') },
    ...{ description: word('description'), descriptionHant: word('descriptionHant'), contact: word('contact') },
    accent: { day: word('accentDay'), night: word('accentNight') },
    traditional: given.has('traditional'),
  }
}
