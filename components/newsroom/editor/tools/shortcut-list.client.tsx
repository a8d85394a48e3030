'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { everywhere, inText, overStory } from '#components/newsroom/help/guides'
import { KeyRows } from '#components/newsroom/help/key-rows'
import { KeySwitch } from '#components/newsroom/help/key-switch.client'
import { shortcutsOn } from '#components/newsroom/shortcuts'

/** What the keys do, and the switch that turns the desk's off. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(shortcutsOn)
  return (
    <Modal title="快捷键" onClose={onClose}>
      <KeyRows title="编辑部" keys={[...overStory, ...everywhere]} off={!on} />
      <KeyRows title="文字" keys={inText} />
      <KeySwitch on={on} onSwitch={setOn} />
    </Modal>
  )
}
