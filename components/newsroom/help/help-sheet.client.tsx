'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { everywhere, guideOf, inText, overStory } from '#components/newsroom/help/guides'
import { KeyRows } from '#components/newsroom/help/key-rows'
import { KeySwitch } from '#components/newsroom/help/key-switch.client'
import { shortcutsOn } from '#components/newsroom/shortcuts'

/** 这里怎么用: what the room that is open is for, its keys, and the switch that turns the desk's off. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(shortcutsOn)
  const { name, about, points, keys } = guideOf(location.pathname)
  const writing = name === '写稿'
  return (
    <Modal title={name} onClose={onClose}>
      <p className="mb-3">{about}</p>
      {points.length > 0 ? (
        <ul className="mb-4 list-disc space-y-1 pl-5">
          {points.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      ) : null}
      <KeyRows title="这里的键" keys={keys} />
      <KeyRows title={writing ? '编辑部的键' : '到处可用的键'} keys={writing ? [...everywhere, ...overStory] : everywhere} off={!on} />
      <KeyRows title="文字里的键" keys={writing ? inText : []} />
      <KeySwitch on={on} onSwitch={setOn} />
    </Modal>
  )
}
