import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { blockName } from '#components/newsroom/editor/blocks/block-names'
import type { MenuPart } from '#components/newsroom/editor/blocks/menu-button.client'
import { duplicateBlock, moveBlock, removeBlock } from '#components/newsroom/editor/blocks/moves'
import { blockAt, topBlock } from '#components/newsroom/editor/blocks/top-block'
import { canTurn, type Turning, turnInto, turningOf, turnings } from '#components/newsroom/editor/blocks/turn-into'

/** What can be done with the block at `pos`, or without one with the block that is written in. */
export function blockActions(editor: Editor, pos?: number): MenuPart[] {
  const block = pos === undefined ? topBlock(editor.state) : blockAt(editor.state, pos)
  if (!block) return [{ name: '先把光标放进一段文字', choices: [] }]
  const name = blockName(block.node)
  const run = (make: (state: EditorState) => Transaction | null, said: string) => () => {
    const tr = make(editor.state)
    if (tr) editor.view.dispatch(tr)
    editor.commands.focus(null, { scrollIntoView: false })
    if (tr) editor.storage.blockDesk.said.set(said)
  }
  const at = block.pos
  const now = turningOf(block.node)
  const others = (Object.keys(turnings) as Turning[]).filter((it) => it !== now)
  return [
    {
      name,
      choices: [
        {
          key: 'up',
          name: '上移',
          note: 'Alt ↑',
          disabled: block.index === 0,
          run: run((it) => moveBlock(it, -1, at), `${name}上移了一位`),
        },
        {
          key: 'down',
          name: '下移',
          note: 'Alt ↓',
          disabled: block.index === editor.state.doc.childCount - 1,
          run: run((it) => moveBlock(it, 1, at), `${name}下移了一位`),
        },
        { key: 'copy', name: '复制', run: run((it) => duplicateBlock(it, at), `${name}复制了一份`) },
        { key: 'remove', name: '删去', run: run((it) => removeBlock(it, at), `${name}删去了`) },
      ],
    },
    ...(canTurn(block.node)
      ? [
          {
            name: '转为',
            choices: others.map((into) => ({
              key: into,
              name: turnings[into],
              run: run((it) => turnInto(it, into, at), `${name}转为${turnings[into]}`),
            })),
          },
        ]
      : []),
  ]
}
