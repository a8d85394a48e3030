'use client'

import type { NodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import { AtomFrame, AtomTool } from '#components/newsroom/editor/blocks/atom-frame.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import { StoryPicker } from '#components/newsroom/editor/story-picker.client'
import type { BlockOf } from '#lib/story/document'

/** 延伸阅读 */
export function ReadMoreView({ node, updateAttributes, ...frame }: NodeViewProps) {
  const { story, headline, href } = node.attrs as BlockOf<'readMore'>['attrs']
  const { linked } = useShelf()
  const [choosing, setChoosing] = useState(false)
  const shown = headline || (story === null ? href : linked[story]) || `稿件 #${story}（读者现在看不到）`
  return (
    <AtomFrame
      {...frame}
      name="延伸阅读"
      tools={story === null && href ? null : <AtomTool onClick={() => setChoosing(true)}>换一篇</AtomTool>}
    >
      <div className="cursor-grab border-l-3 border-accent pl-4" data-drag-handle>
        <p className="text-small font-semibold text-accent">延伸阅读</p>
        <p className="text-story leading-normal font-semibold">{shown}</p>
      </div>
      {choosing ? (
        <StoryPicker onChoose={(it) => updateAttributes({ story: it.id, headline: '', href: null })} onClose={() => setChoosing(false)} />
      ) : null}
    </AtomFrame>
  )
}
