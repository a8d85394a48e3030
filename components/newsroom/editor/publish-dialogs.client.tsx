'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field, Trouble } from '#components/newsroom/field'

type Frame = { title: string; act: string; onClose: () => void; onSubmit: (form: FormData) => Promise<string[]>; children: ReactNode }

/** A question with one answer: yes. Refusals stay beside the button. */
function Question({ title, act, onClose, onSubmit, children }: Frame) {
  const [busy, setBusy] = useState(false)
  const [troubles, setTroubles] = useState<string[]>([])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    setTroubles(await onSubmit(new FormData(event.currentTarget)))
    setBusy(false)
  }

  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {children}
        <div className="mt-4 flex items-end justify-end gap-3">
          <Trouble>
            {troubles.length > 0 ? (
              <ul className="list-disc pl-5">
                {troubles.map((it) => (
                  <li key={it}>{it}</li>
                ))}
              </ul>
            ) : null}
          </Trouble>
          <button type="submit" disabled={busy} className="knob knob-main ml-auto shrink-0" data-first>
            {act}
          </button>
        </div>
      </form>
    </Modal>
  )
}

type Ask<T> = { onClose: () => void; onAct: (terms: T) => Promise<string[]> }

/** Asks once before words go to readers. */
export function PublishDialog({
  headline,
  place,
  update,
  onClose,
  onAct,
}: Ask<{ note: string }> & { headline: string; place: string; update: boolean }) {
  return (
    <Question
      title={update ? '更新已发稿件' : '发布'}
      act={update ? '更新' : '发布'}
      onClose={onClose}
      onSubmit={(form) => onAct({ note: String(form.get('note') ?? '') })}
    >
      <p className="font-semibold">{headline || '（还没有标题）'}</p>
      <p className="mb-4 text-soft">{place}</p>
      {update ? (
        <Field label="更新说明" note="可不填；读者在“修改记录”里看到">
          <input className="field" name="note" maxLength={200} />
        </Field>
      ) : (
        <p className="text-soft">发布后读者立即可以看到，网址不再改变。</p>
      )}
    </Question>
  )
}

/** Asks why, because readers are told. */
export function WithdrawDialog({ onClose, onAct }: Ask<{ reason: string }>) {
  return (
    <Question title="撤稿" act="撤稿" onClose={onClose} onSubmit={(form) => onAct({ reason: String(form.get('reason')) })}>
      <p className="mb-3 text-soft">读者打开原网址会看到撤稿说明；稿件从所有列表里消失，工作稿留在稿库。</p>
      <Field label="撤稿原因（读者会看到）">
        <textarea className="field min-h-24" name="reason" required maxLength={300} />
      </Field>
    </Question>
  )
}

/** A correction is printed for good. */
export function CorrectDialog({ onClose, onAct }: Ask<{ wrong: string; right: string }>) {
  return (
    <Question
      title="更正"
      act="刊出更正"
      onClose={onClose}
      onSubmit={(form) => onAct({ wrong: String(form.get('wrong')), right: String(form.get('right')) })}
    >
      <p className="mb-3 text-soft">更正会印在稿件上并记入“更正”页，不能撤回。正文里的错误请另外改好并更新。</p>
      <Field label="原文怎么错了">
        <textarea className="field min-h-16" name="wrong" required maxLength={500} />
      </Field>
      <Field label="正确的是什么">
        <textarea className="field min-h-16" name="right" required maxLength={500} />
      </Field>
    </Question>
  )
}
