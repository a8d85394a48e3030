'use client'

import type { Editor } from '@tiptap/core'
import { MenuButton, type MenuPart } from '#components/newsroom/editor/blocks/menu-button.client'
import { Gap } from '#components/newsroom/editor/tool.client'

/** What can be done with the rows and columns of the table that is written in. */
export function TableTools({ editor }: { editor: Editor }) {
  return (
    <>
      <Gap />
      <MenuButton label="表格：行与列" className="knob knob-quiet min-h-8 px-1.5 py-0.5 text-small" parts={() => parts(editor)}>
        表格 ▾
      </MenuButton>
    </>
  )
}

function parts(editor: Editor): MenuPart[] {
  const run = () => editor.chain().focus()
  return [
    {
      name: '行',
      choices: [
        { key: 'row-before', name: '上面加一行', run: () => run().addRowBefore().run() },
        { key: 'row-after', name: '下面加一行', note: 'Ctrl Alt ↓', run: () => run().addRowAfter().run() },
        { key: 'row-away', name: '删去这一行', note: 'Ctrl Alt ⌫', run: () => run().deleteRow().run() },
        { key: 'row-head', name: '首行作表头', run: () => run().toggleHeaderRow().run() },
      ],
    },
    {
      name: '列',
      choices: [
        { key: 'column-before', name: '左边加一列', run: () => run().addColumnBefore().run() },
        { key: 'column-after', name: '右边加一列', note: 'Ctrl Alt →', run: () => run().addColumnAfter().run() },
        { key: 'column-away', name: '删去这一列', run: () => run().deleteColumn().run() },
        { key: 'column-head', name: '首列作表头', run: () => run().toggleHeaderColumn().run() },
      ],
    },
  ]
}
