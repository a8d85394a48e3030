'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field, Trouble } from '#components/newsroom/field'
import { type Known, kindNames } from '#components/newsroom/menus/entry-words'
import { LONGEST_ADDRESS, LONGEST_LABEL, type MenuEntry, namedKinds, ownPageNames, ownPages, placeOf } from '#lib/menus'
import { isSafeHref } from '#lib/story/href'

type Props = {
  title: string
  /** The one to be renamed; none for a new one. */
  entry?: MenuEntry | undefined
  /** What stands in the menu already. */
  taken: MenuEntry[]
  known: Known
  onDone: (entry: MenuEntry) => void
  onClose: () => void
}

const kinds = ['section', 'topic', 'special', 'page', 'own', 'address', 'sections', 'pages'] as const
type Kind = (typeof kinds)[number]

/** Puts an entry together: what it leads to, and what it is called if not by its own name. */
export function EntryDialog({ title, entry, taken, known, onDone, onClose }: Props) {
  const [kind, setKind] = useState<Kind>(entry?.kind ?? 'section')
  const [trouble, setTrouble] = useState('')
  const ends = endsOf(kind, known)

  function done(given: FormData) {
    const word = (name: string) => String(given.get(name) ?? '').trim()
    const made = entryOf(kind, entry, word)
    if (typeof made === 'string') return setTrouble(made)
    if (taken.some((it) => placeOf(it) === placeOf(made))) return setTrouble('这个菜单里已经有这一项')
    onDone(made)
  }

  return (
    <Modal title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          done(new FormData(event.currentTarget))
        }}
      >
        {entry ? null : (
          <Field label="种类">
            <select className="field" value={kind} onChange={(event) => setKind(event.target.value as Kind)} data-first="">
              {kinds.map((it) => (
                <option key={it} value={it}>
                  {kindNames[it]}
                </option>
              ))}
            </select>
          </Field>
        )}
        {entry || ends === null ? null : (
          <Field label={kindNames[kind]}>
            <select className="field" name="end" key={kind} defaultValue="">
              <option value="">{ends.length > 0 ? '请选择' : '还没有'}</option>
              {ends.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        {kind === 'address' ? (
          <Field label="网址" note="本站的从 / 写起">
            <input
              className="field"
              name="href"
              inputMode="url"
              autoCapitalize="off"
              autoComplete="off"
              maxLength={LONGEST_ADDRESS}
              defaultValue={entry?.kind === 'address' ? entry.href : ''}
            />
          </Field>
        ) : null}
        {kind === 'sections' || kind === 'pages' ? (
          <p className="mb-3 text-small text-soft">一项代表全部：新建的自动出现，隐藏的自动不见，次序照那一间里的。</p>
        ) : (
          <>
            <Field label="名称" note={kind === 'address' ? `最多 ${LONGEST_LABEL} 字` : '留空则用它自己的名称'}>
              <input className="field" name="label" maxLength={LONGEST_LABEL} defaultValue={labelOf(entry).label} autoComplete="off" />
            </Field>
            <Field label="繁体名称" note="留空则自动转换">
              <input
                className="field"
                name="labelHant"
                lang="zh-Hant"
                maxLength={LONGEST_LABEL}
                defaultValue={labelOf(entry).labelHant}
                autoComplete="off"
              />
            </Field>
          </>
        )}
        <Trouble>{trouble ? <p>{trouble}</p> : null}</Trouble>
        <div className="mt-4 flex items-center justify-end gap-3">
          <span className="text-small text-soft">回到导航后按“保存”才生效</span>
          <button type="submit" className="knob knob-main">
            {entry ? '改好了' : '添加'}
          </button>
        </div>
      </form>
    </Modal>
  )
}

const labelOf = (entry: MenuEntry | undefined) => (entry && 'label' in entry ? entry : { label: '', labelHant: '' })

/** What may be chosen of a kind; null where there is nothing to choose. */
function endsOf(kind: Kind, { targets }: Known): { value: string; name: string }[] | null {
  if (kind === 'own') return ownPages.map((it) => ({ value: it, name: ownPageNames[it] }))
  if (kind === 'address' || kind === 'sections' || kind === 'pages') return null
  return targets[kind].filter((it) => !it.gone).map(({ id, name }) => ({ value: String(id), name }))
}

/** The entry that a form describes, or what is missing. */
function entryOf(kind: Kind, standing: MenuEntry | undefined, word: (name: string) => string): MenuEntry | string {
  const labels = { label: word('label'), labelHant: word('labelHant') }
  if (kind === 'sections' || kind === 'pages') return { kind }
  if (labels.labelHant && !labels.label) return '写了繁体名称，也要写简体名称'
  if (kind === 'address') {
    const href = word('href')
    if (!isSafeHref(href) || href.startsWith('#')) return '网址要以 https:// 、http:// 、mailto: 、tel: 或 / 开头，不能有空格'
    return labels.label ? { kind, href, ...labels } : '自拟的网址要有名称'
  }
  if (standing) return { ...standing, ...labels } as MenuEntry
  const end = word('end')
  if (!end) return `请选择${kindNames[kind]}`
  const page = ownPages.find((it) => it === end)
  if (kind === 'own') return page ? { kind, page, ...labels } : '请选择本站页面'
  const named = namedKinds.find((it) => it === kind)
  return named ? { kind: named, id: Number(end), ...labels } : '请选择种类'
}
