'use client'

import { Modal } from '#components/newsroom/editor/modal.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { Linkable } from '#components/newsroom/editor/types'
import { StoryFinder } from '#components/newsroom/story-finder.client'

type Props = { onChoose: (story: Linkable) => void; onClose: () => void }

/** Chooses a published story to lead on to. */
export function StoryPicker({ onChoose, onClose }: Props) {
  const { links, putLinked } = useShelf()
  return (
    <Modal title="延伸阅读" onClose={onClose}>
      <StoryFinder
        label="按标题查找已发稿件"
        find={(words) => `${links.find}${encodeURIComponent(words)}`}
        onChoose={(story) => {
          putLinked(story.id, story.headline)
          onChoose(story)
          onClose()
        }}
      />
    </Modal>
  )
}
