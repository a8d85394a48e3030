'use client'

import { useState } from 'react'
import { Field } from '#components/newsroom/field'
import { RemoveDialog } from '#components/newsroom/taxonomy/remove-dialog.client'
import type { DeskSection } from '#db/sections/types'
import { figure } from '#lib/figure'
import { deskApi } from '#lib/links'

type Props = { section: DeskSection; others: DeskSection[]; onDone: () => void; onClose: () => void }

/** Gives a section up: at once when it is empty, else when it is said where its stories go. */
export function RemoveSection({ section, others, onDone, onClose }: Props) {
  const [moveTo, setMoveTo] = useState<number | null>(null)
  const full = section.stories > 0
  return (
    <RemoveDialog
      name={section.name}
      to={deskApi.removeSection(section.id)}
      body={{ moveTo }}
      ready={!full || moveTo !== null}
      onDone={onDone}
      onClose={onClose}
    >
      <p className="mb-3">
        {full
          ? `频道里有 ${figure(section.stories)} 篇稿件（已发 ${figure(section.published)} 篇）。选一个频道，稿件都移过去，旧网址和订阅源也转过去。`
          : '频道里没有稿件。旧网址可以转到另一个频道，也可以不转。'}
        只是不想让读者在菜单里看到它，可以改为“隐藏”。
      </p>
      <Field label={full ? '稿件移到' : '旧网址转到'}>
        <select className="field" value={moveTo ?? ''} onChange={(event) => setMoveTo(Number(event.target.value) || null)}>
          <option value="">{full ? '请选择' : '不转'}</option>
          {others.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
        </select>
      </Field>
    </RemoveDialog>
  )
}
