'use client'

import { useShelf } from '#components/newsroom/editor/shelf.client'
import { MediaPicker } from '#components/newsroom/media/media-picker.client'
import type { DeskMedia } from '#components/newsroom/media/types'

type Props = { kind: Exclude<DeskMedia['kind'], 'picture'>; onChoose: (recording: DeskMedia) => void; onClose: () => void }

/** Chooses a recording, a film or its captions for the story that is open. */
export function RecordingPicker({ kind, onChoose, onClose }: Props) {
  const { links, putRecording } = useShelf()
  return (
    <MediaPicker
      kind={kind}
      library={links.media}
      onClose={onClose}
      onChoose={(recording) => {
        putRecording(recording)
        onChoose(recording)
      }}
    />
  )
}
