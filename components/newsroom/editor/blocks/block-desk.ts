import { Extension } from '@tiptap/core'
import type { Chosen } from '#components/newsroom/editor/blocks/catalogue'
import { type Signal, signal } from '#components/newsroom/editor/blocks/signal'

/** What the tools around the text have to tell one another. */
export type BlockDesk = {
  /** The dialog that is open, if any. */
  asked: Signal<Chosen | 'link' | 'ruby' | 'term' | null>
  /** What a screen reader is to say. */
  said: Signal<string>
}

declare module '@tiptap/core' {
  interface Storage {
    blockDesk: BlockDesk
  }
}

export const BlockDeskExtension = Extension.create<object, BlockDesk>({
  name: 'blockDesk',
  addStorage: () => ({ asked: signal<Chosen | 'link' | 'ruby' | 'term' | null>(null), said: signal('') }),
})
