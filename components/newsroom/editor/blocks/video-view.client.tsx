'use client'

import type { NodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import { AtomFrame, AtomTool } from '#components/newsroom/editor/blocks/atom-frame.client'
import { TRANSCRIPT } from '#components/newsroom/editor/blocks/audio-view.client'
import { BlockField } from '#components/newsroom/editor/blocks/block-field.client'
import { LicenceField } from '#components/newsroom/editor/licence-field.client'
import { PicturePicker } from '#components/newsroom/editor/picture-picker.client'
import { RecordingPicker } from '#components/newsroom/editor/recording-picker.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { BlockOf } from '#lib/story/document'

/** 视频 as it is printed, with its poster and captions to choose and its words in fields. */
export function VideoView({ node, updateAttributes, ...frame }: NodeViewProps) {
  const { media, poster, captions, title, transcript } = node.attrs as BlockOf<'video'>['attrs']
  const { pictures, recordings } = useShelf()
  const [choosing, setChoosing] = useState<'video' | 'poster' | 'captions' | null>(null)
  const file = recordings[media]
  const cover = poster === null ? undefined : pictures[poster]
  const spoken = captions === null ? undefined : recordings[captions]
  const close = () => setChoosing(null)
  return (
    <AtomFrame
      {...frame}
      name="视频"
      tools={
        <>
          <AtomTool onClick={() => setChoosing('poster')}>{poster === null ? '选封面' : '换封面'}</AtomTool>
          <AtomTool onClick={() => (captions === null ? setChoosing('captions') : updateAttributes({ captions: null }))}>
            {captions === null ? '加字幕' : '去掉字幕'}
          </AtomTool>
          <AtomTool onClick={() => setChoosing('video')}>换一段</AtomTool>
        </>
      }
    >
      <div data-drag-handle>
        {file ? (
          <video
            controls
            playsInline
            preload="none"
            width={file.width || 1280}
            height={file.height || 720}
            src={file.src}
            aria-label={title || '视频'}
            {...(cover ? { poster: cover.src } : {})}
            className="mb-2 h-auto w-full bg-ink/90"
          >
            {spoken ? <track kind="captions" src={spoken.src} srcLang="zh" label="字幕" default /> : null}
          </video>
        ) : (
          <p className="mb-2 bg-chosen py-10 text-center text-small text-soft">媒资库里没有编号 {media} 的视频</p>
        )}
      </div>
      <div className="grid gap-1.5">
        <BlockField
          label="标题"
          hint="印在视频下面"
          value={title}
          at={{ node, path: ['title'] }}
          onChange={(it) => updateAttributes({ title: it })}
        />
        <BlockField
          label="文字稿"
          hint="片中说了什么，给听不见的读者"
          lines={2}
          max={TRANSCRIPT}
          value={transcript}
          at={{ node, path: ['transcript'] }}
          onChange={(it) => updateAttributes({ transcript: it })}
        />
        <LicenceField media={media} />
        {cover ? <LicenceField media={cover.id} name="封面授权" /> : null}
      </div>
      {choosing === 'poster' ? <PicturePicker onClose={close} onChoose={(it) => updateAttributes({ poster: it.id })} /> : null}
      {choosing === 'captions' ? (
        <RecordingPicker kind="captions" onClose={close} onChoose={(it) => updateAttributes({ captions: it.id })} />
      ) : null}
      {choosing === 'video' ? <RecordingPicker kind="video" onClose={close} onChoose={(it) => updateAttributes({ media: it.id })} /> : null}
    </AtomFrame>
  )
}
