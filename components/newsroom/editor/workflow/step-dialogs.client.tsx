'use client'

import { Question } from '#components/newsroom/editor/workflow/question.client'
import { troublesOf, useColleagues, useStatus } from '#components/newsroom/editor/workflow/status.client'
import { Field } from '#components/newsroom/field'
import { may } from '#lib/permissions'
import { correctionKindNames, correctionKinds } from '#lib/story/changes'

type Props = { onClose: () => void; onDone: () => void }

const UNSAVED = ['文字还没有保存，先解决左上角的问题']

/** 送审: to somebody, or to whoever of the desk comes first. */
export function SubmitDialog({ onClose, onDone }: Props) {
  const { act, settle } = useStatus()
  const reviewers = useColleagues().filter((it) => may(it.role, 'story.approve'))

  async function submit(form: FormData): Promise<string[]> {
    const version = await settle()
    if (version === null) return UNSAVED
    const reply = await act('submit', { version, reviewer: String(form.get('reviewer')) || null, note: String(form.get('note')) })
    if (reply.ok) onDone()
    return troublesOf(reply)
  }

  return (
    <Question title="送审" act="送审" onClose={onClose} onSubmit={submit}>
      <Field label="请谁来审">
        <select className="field" name="reviewer" data-first>
          <option value="">编辑部（谁先看到谁审）</option>
          {reviewers.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
        </select>
      </Field>
      <Field label="给编辑的话" note="可不填">
        <textarea className="field min-h-16" name="note" maxLength={200} />
      </Field>
    </Question>
  )
}

/** 退回: the writer is told what is missing. */
export function ReturnDialog({ onClose, onDone }: Props) {
  const { act, settle } = useStatus()

  async function submit(form: FormData): Promise<string[]> {
    const version = await settle()
    if (version === null) return UNSAVED
    const reply = await act('return', { version, reason: String(form.get('reason')) })
    if (reply.ok) onDone()
    return troublesOf(reply)
  }

  return (
    <Question title="退回修改" act="退回" onClose={onClose} onSubmit={submit}>
      <Field label="退回原因（作者会看到）">
        <textarea className="field min-h-24" name="reason" required maxLength={300} data-first />
      </Field>
    </Question>
  )
}

/** 撤稿: asks why, because readers are told. */
export function WithdrawDialog({ onClose, onDone }: Props) {
  const { act } = useStatus()

  async function submit(form: FormData): Promise<string[]> {
    const reply = await act('withdraw', { reason: String(form.get('reason')) })
    if (reply.ok) onDone()
    return troublesOf(reply)
  }

  return (
    <Question title="撤稿" act="撤稿" onClose={onClose} onSubmit={submit}>
      <p className="mb-3 text-soft">读者打开原网址会看到撤稿说明；稿件从所有列表里消失，工作稿留在稿库。</p>
      <Field label="撤稿原因（读者会看到）">
        <textarea className="field min-h-24" name="reason" required maxLength={300} data-first />
      </Field>
    </Question>
  )
}

/** 更正: printed for good. */
export function CorrectDialog({ onClose, onDone }: Props) {
  const { act } = useStatus()

  async function submit(form: FormData): Promise<string[]> {
    const of = (name: string) => String(form.get(name))
    const reply = await act('correct', { kind: of('kind'), wrong: of('wrong'), right: of('right') })
    if (reply.ok) onDone()
    return troublesOf(reply)
  }

  return (
    <Question title="更正" act="刊出更正" onClose={onClose} onSubmit={submit}>
      <p className="mb-3 text-soft">更正会印在稿件上并记入“更正”页，不能撤回。正文里的错误请另外改好，用“更新”里的“更正”一起发出。</p>
      <CorrectionFields />
    </Question>
  )
}

/** What kind of correction, what was wrong, what is right. */
function CorrectionFields() {
  return (
    <>
      <Field label="类别">
        <select className="field" name="kind" data-first>
          {correctionKinds.map((it) => (
            <option key={it} value={it}>
              {correctionKindNames[it]}
            </option>
          ))}
        </select>
      </Field>
      <Field label="原文怎么错了">
        <textarea className="field min-h-16" name="wrong" required maxLength={500} />
      </Field>
      <Field label="正确的是什么">
        <textarea className="field min-h-16" name="right" required maxLength={500} />
      </Field>
    </>
  )
}
