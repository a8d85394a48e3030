import { Extension } from '@tiptap/core'
import { blockName } from '#components/newsroom/editor/blocks/block-names'
import { moveBlock } from '#components/newsroom/editor/blocks/moves'
import { topBlock } from '#components/newsroom/editor/blocks/top-block'

/** Alt+↑ and Alt+↓ move the block that is written in, and say where it stands now. */
export const MoveKeys = Extension.create({
  name: 'moveKeys',
  priority: 900,
  addKeyboardShortcuts() {
    const move = (step: -1 | 1) => () => {
      const { editor } = this
      if (editor.view.composing) return false
      const tr = moveBlock(editor.state, step)
      if (tr) editor.view.dispatch(tr)
      const block = topBlock(editor.state)
      if (!block) return true
      const place = `第 ${block.index + 1} 段，共 ${editor.state.doc.childCount} 段`
      const name = blockName(block.node)
      editor.storage.blockDesk.said.set(tr ? `${name}移到${place}` : `${name}已经在${step < 0 ? '最前' : '最后'}`)
      return true
    }
    return { 'Alt-ArrowUp': move(-1), 'Alt-ArrowDown': move(1) }
  },
})
