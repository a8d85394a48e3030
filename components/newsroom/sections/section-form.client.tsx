'use client'

import { Field } from '#components/newsroom/field'
import { HueField } from '#components/newsroom/sections/hue-field'
import { EntryForm } from '#components/newsroom/taxonomy/entry-form.client'
import { NameFields } from '#components/newsroom/taxonomy/name-fields'
import type { DeskSection } from '#db/sections/types'
import { blockLayouts, layoutNames, openingNames, openings } from '#lib/front/areas'
import { deskApi, frontPath } from '#lib/links'

/** A section, new or to be changed. */
export function SectionForm({ section, onSaved }: { section?: DeskSection; onSaved: () => void }) {
  return (
    <EntryForm
      to={section ? deskApi.section(section.id) : deskApi.sections}
      method={section ? 'PUT' : 'POST'}
      version={section?.version}
      read={(given) => ({
        ...{ name: given('name'), nameHant: given('nameHant'), slug: given('slug'), description: given('description') },
        ...{ layout: given('layout'), opening: given('opening'), hue: given('hue'), hidden: given('hidden') === 'on' },
      })}
      onSaved={onSaved}
    >
      <NameFields entry={section ?? {}} before={frontPath} fresh={!section} />
      <Field label="说明" note="频道页上给读者看">
        <input className="field" name="description" maxLength={300} defaultValue={section?.description} autoComplete="off" />
      </Field>
      <div className="grid gap-x-3 sm:grid-cols-2">
        <Field label="频道首页的开头">
          <select className="field" name="opening" defaultValue={section?.opening ?? 'picture'}>
            {openings.map((it) => (
              <option key={it} value={it}>
                {openingNames[it]}
              </option>
            ))}
          </select>
        </Field>
        <Field label="在首页上">
          <select className="field" name="layout" defaultValue={section?.layout ?? 'picture'}>
            {blockLayouts.map((it) => (
              <option key={it} value={it}>
                {layoutNames[it]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <HueField hue={section?.hue ?? ''} />
      <label className="flex items-start gap-2">
        <input type="checkbox" name="hidden" className="mt-1" defaultChecked={section?.hidden} />
        <span>
          隐藏
          <span className="block text-small text-soft">不进菜单、首页和网站地图；频道页和其中的稿件照常能看。</span>
        </span>
      </label>
    </EntryForm>
  )
}
