'use client'

import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { DeskPicture } from '#components/newsroom/editor/types'
import { MediaPicker } from '#components/newsroom/media/media-picker.client'

type Props = { onChoose: (picture: DeskPicture) => void; onClose: () => void }

/** Chooses a picture for the story that is open: a new one from this computer, or one the desk has. */
export function PicturePicker({ onChoose, onClose }: Props) {
  const { links, putPicture } = useShelf()
  return (
    <MediaPicker
      kind="picture"
      library={links.media}
      onClose={onClose}
      onChoose={(picture) => {
        putPicture(picture)
        onChoose(picture)
      }}
    />
  )
}
