'use client'

import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { useState } from 'react'
import { PictureFields } from '#components/newsroom/editor/picture-fields.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import { StoryPicker } from '#components/newsroom/editor/story-picker.client'
import type { Block } from '#lib/story/document'
import {
  AudioBlock,
  EmbedBlock,
  GalleryBlock,
  KeptBlock,
  PictureBlock,
  ReadMoreBlock,
  TimelineBlock,
  VideoBlock,
} from '#lib/story/schema/atoms'
import { plainText } from '#lib/story/text'

const box = (selected: boolean) => `my-4 rounded-md border bg-panel p-3 ${selected ? 'border-focus' : 'border-hair'}`

function Remove({ onClick, name }: { onClick: () => void; name: string }) {
  return (
    <button type="button" className="knob knob-quiet min-h-0 px-2 py-0.5 text-small" onClick={onClick}>
      删去{name}
    </button>
  )
}

function PictureView({ node, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { media, alt, caption, credit, width } = node.attrs as Extract<Block, { type: 'picture' }>['attrs']
  const picture = useShelf().pictures[media]
  return (
    <NodeViewWrapper className={box(selected)} contentEditable={false}>
      <div data-drag-handle className="mb-3 cursor-grab">
        {picture ? (
          // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
          <img
            src={picture.src}
            alt={alt}
            width={picture.width}
            height={picture.height}
            className="h-auto max-h-96 w-full bg-chosen object-contain"
          />
        ) : (
          <p className="bg-chosen py-10 text-center text-small text-soft">媒资库里没有编号 {media} 的图片</p>
        )}
      </div>
      <PictureFields words={{ alt, caption, credit }} onChange={updateAttributes} />
      <div className="mt-2 flex items-center justify-between">
        <label className="flex items-center gap-1.5 text-small text-soft">
          <input
            type="checkbox"
            checked={width === 'wide'}
            onChange={(event) => updateAttributes({ width: event.target.checked ? 'wide' : 'column' })}
          />
          放宽到正文两侧
        </label>
        <Remove name="图片" onClick={deleteNode} />
      </div>
    </NodeViewWrapper>
  )
}

function ReadMoreView({ node, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { story, headline, href } = node.attrs as Extract<Block, { type: 'readMore' }>['attrs']
  const { linked } = useShelf()
  const [choosing, setChoosing] = useState(false)
  const shown = (story === null ? headline || href : linked[story]) ?? `稿件 #${story}（读者现在看不到）`
  return (
    <NodeViewWrapper className={`${box(selected)} flex items-center gap-3`} contentEditable={false}>
      <p className="min-w-0 flex-1 cursor-grab" data-drag-handle>
        <span className="mr-2 text-small font-semibold text-accent">延伸阅读</span>
        {shown}
      </p>
      {story === null && href ? null : (
        <button type="button" className="knob knob-quiet min-h-0 px-2 py-0.5 text-small" onClick={() => setChoosing(true)}>
          换一篇
        </button>
      )}
      <Remove name="延伸阅读" onClick={deleteNode} />
      {choosing ? (
        <StoryPicker onChoose={(it) => updateAttributes({ story: it.id, headline: '', href: null })} onClose={() => setChoosing(false)} />
      ) : null}
    </NodeViewWrapper>
  )
}

const blockNames: Partial<Record<string, string>> = { gallery: '图集', audio: '音频', video: '视频', embed: '外部内容', timeline: '时间线' }

function KeptView({ node, selected, deleteNode }: NodeViewProps) {
  const block = (node.type.name === 'kept' ? node.attrs.block : { type: node.type.name, attrs: node.attrs }) as Block | null
  const words = block ? plainText({ type: 'doc', attrs: { version: 1 }, content: [block] }) : ''
  return (
    <NodeViewWrapper className={box(selected)} contentEditable={false}>
      <div className="flex items-center justify-between gap-3">
        <p className="cursor-grab text-small" data-drag-handle>
          <b>{(block && blockNames[block.type]) ?? '未知内容'}</b>
          <span className="ml-2 text-soft">这里还不能改，会原样保存</span>
        </p>
        <Remove name="" onClick={deleteNode} />
      </div>
      {words ? <p className="mt-1 line-clamp-3 text-small whitespace-pre-line text-soft">{words}</p> : null}
    </NodeViewWrapper>
  )
}

/** The blocks that are more than text, with what they look like on the desk. */
export const blocksOnDesk = [
  PictureBlock.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) }),
  ReadMoreBlock.extend({ addNodeView: () => ReactNodeViewRenderer(ReadMoreView) }),
  ...[GalleryBlock, AudioBlock, VideoBlock, EmbedBlock, TimelineBlock].map((it) =>
    it.extend({ addNodeView: () => ReactNodeViewRenderer(KeptView) }),
  ),
  KeptBlock.extend({ addNodeView: () => ReactNodeViewRenderer(KeptView) }),
]
