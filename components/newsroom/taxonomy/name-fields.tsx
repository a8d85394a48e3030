import { Field } from '#components/newsroom/field'

type Props = {
  entry: { name?: string; nameHant?: string; slug?: string }
  /** What comes before the slug in the address, `/topic/`. */
  before: string
  /** Whether an address can be left to the house. */
  fresh: boolean
}

/** What a section, a topic, an author is called in both scripts, and where its page is. */
export function NameFields({ entry, before, fresh }: Props) {
  return (
    <>
      <Field label="名称">
        <input className="field" name="name" required maxLength={40} defaultValue={entry.name} data-first autoComplete="off" />
      </Field>
      <Field label="繁体名称" note="留空则自动转换">
        <input className="field" name="nameHant" lang="zh-Hant" maxLength={40} defaultValue={entry.nameHant} autoComplete="off" />
      </Field>
      <Field label={`网址 ${before}…`} note={fresh ? '留空则由拼音生成' : '改后旧网址自动转到新的'}>
        <input
          className="field"
          name="slug"
          required={!fresh}
          maxLength={60}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          title="只能用小写字母、数字和连字符"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          defaultValue={entry.slug}
        />
      </Field>
    </>
  )
}
