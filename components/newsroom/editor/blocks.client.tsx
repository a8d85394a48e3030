'use client'

import type { Node } from '@tiptap/core'
import { type NodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import type { ReactNode } from 'react'
import { AudioView } from '#components/newsroom/editor/blocks/audio-view.client'
import { EmbedView } from '#components/newsroom/editor/blocks/embed-view.client'
import { GalleryView } from '#components/newsroom/editor/blocks/gallery-view.client'
import { KeptView } from '#components/newsroom/editor/blocks/kept-view.client'
import { PictureView } from '#components/newsroom/editor/blocks/picture-view.client'
import { ReadMoreView } from '#components/newsroom/editor/blocks/read-more-view.client'
import { TimelineView } from '#components/newsroom/editor/blocks/timeline-view.client'
import { VideoView } from '#components/newsroom/editor/blocks/video-view.client'
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

const shown = (block: Node, View: (props: NodeViewProps) => ReactNode) => block.extend({ addNodeView: () => ReactNodeViewRenderer(View) })

/** The blocks that are more than text, with what they look like on the desk. */
export const blocksOnDesk = [
  shown(PictureBlock, PictureView),
  shown(GalleryBlock, GalleryView),
  shown(AudioBlock, AudioView),
  shown(VideoBlock, VideoView),
  shown(EmbedBlock, EmbedView),
  shown(TimelineBlock, TimelineView),
  shown(ReadMoreBlock, ReadMoreView),
  shown(KeptBlock, KeptView),
]
