'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { keysShown, shortcutsOn, switchShortcuts } from '#components/newsroom/shortcuts'

/** Keys of the desk: with the switch off, none of these is heard and the browser's own mean again what they mean elsewhere. */
const desk: [string, string[]][] = [
  ['发布或更新', ['mod+enter']],
  ['立即保存', ['mod+s']],
  ['查找', ['mod+f']],
  ['查找和替换', ['mod+h']],
  ['前往、查找、操作', ['mod+k']],
  ['链接（选中文字时）', ['mod+k']],
  ['专注模式', ['mod+shift+e']],
  ['校对：下一处、上一处', ['F8', 'shift+F8']],
  ['校对：处理这一处', ['alt+enter']],
  ['快捷键一览', ['mod+/']],
]

/** Keys of the text itself, as every editor has them. They stay. */
const text: [string, string[]][] = [
  ['插入区块', ['/', '、']],
  ['链接到稿件', ['@']],
  ['上移、下移这一段', ['alt+↑', 'alt+↓']],
  ['列表项缩进、退回', ['Tab', 'shift+Tab']],
  ['表格加行、加列', ['mod+alt+↓', 'mod+alt+→']],
  ['表格删行', ['mod+alt+⌫']],
  ['比较版本：上一处、下一处改动', ['alt+↑', 'alt+↓']],
  ['到格式工具栏', ['alt+F10']],
  ['加粗', ['mod+b']],
  ['着重号', ['mod+i']],
  ['撤销', ['mod+z']],
  ['重做', ['mod+shift+z']],
  ['只贴文字', ['mod+shift+v']],
]

/** What the keys do, and the switch that turns the desk's off. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(shortcutsOn)
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  const rows = (list: [string, string[]][], off: boolean) => (
    <dl className={`mb-4 grid grid-cols-[1fr_auto] gap-x-6 ${off ? 'text-soft line-through' : ''}`}>
      {list.map(([what, keys]) => (
        <div key={what} className="col-span-2 grid grid-cols-subgrid border-t border-hair py-1.5">
          <dt>{what}</dt>
          <dd className="text-right">
            {keys.map((it) => (
              <kbd key={it} className="ml-1.5 rounded border border-hair px-1.5 font-sans text-small whitespace-nowrap">
                {keysShown(it, mac)}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
  return (
    <Modal title="快捷键" onClose={onClose}>
      <h3 className="mb-1 text-small text-soft">编辑部</h3>
      {rows(desk, !on)}
      <h3 className="mb-1 text-small text-soft">文字</h3>
      {rows(text, false)}
      <label className="flex items-center gap-2 border-t border-hair pt-3">
        <input
          type="checkbox"
          data-first
          checked={on}
          onChange={(event) => {
            switchShortcuts(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        启用编辑部的快捷键
        <span className="text-small text-soft">（只记在这台电脑的浏览器里）</span>
      </label>
    </Modal>
  )
}
