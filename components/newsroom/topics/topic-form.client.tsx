'use client'

import { Field } from '#components/newsroom/field'
import { EntryForm } from '#components/newsroom/taxonomy/entry-form.client'
import { NameFields } from '#components/newsroom/taxonomy/name-fields'
import type { DeskTopic } from '#db/topics/types'
import { deskApi, topicPath } from '#lib/links'

/** A topic, new or to be changed. */
export function TopicForm({ topic, onSaved }: { topic?: DeskTopic; onSaved: () => void }) {
  return (
    <EntryForm
      to={topic ? deskApi.topic(topic.id) : deskApi.topics}
      method={topic ? 'PUT' : 'POST'}
      version={topic?.version}
      read={(given) => ({ name: given('name'), nameHant: given('nameHant'), slug: given('slug'), description: given('description') })}
      onSaved={onSaved}
    >
      <NameFields entry={topic ?? {}} before={topicPath({ slug: '' })} fresh={!topic} />
      <Field label="说明" note="话题页上给读者看">
        <textarea className="field" name="description" rows={3} maxLength={300} defaultValue={topic?.description} />
      </Field>
    </EntryForm>
  )
}
