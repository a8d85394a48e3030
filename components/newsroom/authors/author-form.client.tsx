'use client'

import { useState } from 'react'
import { Field } from '#components/newsroom/field'
import { EntryForm } from '#components/newsroom/taxonomy/entry-form.client'
import { NameFields } from '#components/newsroom/taxonomy/name-fields'
import { PictureChoice } from '#components/newsroom/taxonomy/picture-choice.client'
import type { DeskAuthor } from '#db/authors/types'
import { authorPath, deskApi, thumbPath } from '#lib/links'

type Props = { author?: DeskAuthor; colleagues: { id: string; name: string }[]; onSaved: () => void }

/** An author, new or to be changed. */
export function AuthorForm({ author, colleagues, onSaved }: Props) {
  const [portrait, setPortrait] = useState(author?.portrait ?? null)
  const [thumb, setThumb] = useState(author?.picture ? thumbPath(author.picture) : '')
  return (
    <EntryForm
      to={author ? deskApi.author(author.id) : deskApi.authors}
      method={author ? 'PUT' : 'POST'}
      version={author?.version}
      read={(given) => ({
        ...{ name: given('name'), nameHant: given('nameHant'), slug: given('slug'), role: given('role'), bio: given('bio') },
        ...{ contact: given('contact'), staff: given('staff') || null, retired: given('retired') === 'on', portrait },
      })}
      onSaved={onSaved}
    >
      <NameFields entry={author ?? {}} before={authorPath({ slug: '' })} fresh={!author} />
      <div className="grid gap-x-3 sm:grid-cols-2">
        <Field label="身份" note="例如“外交记者”">
          <input className="field" name="role" maxLength={40} defaultValue={author?.role} autoComplete="off" />
        </Field>
        <Field label="读者来信邮箱" note="可不填">
          <input className="field" name="contact" type="email" maxLength={120} defaultValue={author?.contact} autoComplete="off" />
        </Field>
      </div>
      <Field label="简介" note="作者页上给读者看">
        <textarea className="field" name="bio" rows={3} maxLength={600} defaultValue={author?.bio} />
      </Field>
      <PictureChoice
        label="照片"
        thumb={thumb}
        round
        onChoose={(picture) => {
          setPortrait(picture?.id ?? null)
          setThumb(picture?.thumb ?? '')
        }}
      />
      <Field label="编辑部账号" note="可不选">
        <select className="field" name="staff" defaultValue={author?.staff ?? ''}>
          <option value="">没有账号</option>
          {colleagues.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
          {author?.staff && !colleagues.some((it) => it.id === author.staff) ? (
            <option value={author.staff}>{author.account}（已停用）</option>
          ) : null}
        </select>
      </Field>
      <label className="flex items-start gap-2">
        <input type="checkbox" name="retired" className="mt-1" defaultChecked={author?.retired} />
        <span>
          已离开
          <span className="block text-small text-soft">新稿件不再列出这个名字；作者页和旧稿件不变。</span>
        </span>
      </label>
    </EntryForm>
  )
}
