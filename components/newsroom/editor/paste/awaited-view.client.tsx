'use client'

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { type ReactNode, useEffect, useState } from 'react'
import { AwaitedBlock, putPicture } from '#components/newsroom/editor/paste/awaited-block'
import { type Awaited, bring, tryAgain } from '#components/newsroom/editor/paste/awaiting'
import { useShelf } from '#components/newsroom/editor/shelf.client'

function AwaitedView({ node, selected, editor, deleteNode }: NodeViewProps) {
  const { links, putPicture: shelve } = useShelf()
  const [trouble, setTrouble] = useState('')
  const [round, setRound] = useState(0)
  const awaited = node.attrs as Awaited
  const { key, src } = awaited

  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture is brought once for a key, and again when somebody asks
  useEffect(() => {
    let current = true
    void bring(awaited, links).then((reply) => {
      if (!reply.ok) {
        if (current) setTrouble(reply.error)
        return
      }
      shelve(reply.body.media)
      putPicture(editor, key, reply.body.media)
    })
    return () => {
      current = false
    }
  }, [key, round])

  function again(file?: File) {
    tryAgain(key, file)
    setTrouble('')
    setRound((n) => n + 1)
  }

  return (
    <NodeViewWrapper
      className={`my-4 rounded-md border border-dashed bg-panel p-3 text-small ${selected ? 'border-focus' : 'border-edge'}`}
      contentEditable={false}
    >
      <p role="status" data-drag-handle className={trouble ? 'text-accent' : 'text-soft'}>
        {trouble ? `▲ 图片没有导入：${trouble}` : '⋯ 正在导入图片，可以接着写'}
      </p>
      {/^(https?|file):/.test(src) ? <p className="mt-1 line-clamp-2 break-all text-soft">{src}</p> : null}
      {trouble ? (
        <div className="mt-2 flex flex-wrap gap-1">
          <Deed onClick={() => again()}>重试</Deed>
          <label className="knob min-h-0 cursor-pointer px-2 py-0.5 focus-within:outline-2 focus-within:outline-focus">
            从电脑选图
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp,image/gif"
              className="sr-only"
              onChange={(event) => {
                const [file] = event.target.files ?? []
                if (file) again(file)
              }}
            />
          </label>
          <Deed onClick={deleteNode}>不要这张图</Deed>
        </div>
      ) : null}
    </NodeViewWrapper>
  )
}

function Deed({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="knob min-h-0 px-2 py-0.5" onClick={onClick}>
      {children}
    </button>
  )
}

/** The place of a picture on its way, with its progress and what can be done when it does not come. */
export const AwaitedOnDesk = AwaitedBlock.extend({ addNodeView: () => ReactNodeViewRenderer(AwaitedView) })
