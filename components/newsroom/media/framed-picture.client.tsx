'use client'

import type { PointerEventHandler, ReactNode } from 'react'
import type { DeskFile } from '#components/newsroom/media/types'

type Props = {
  file: DeskFile
  cursor: string
  onPointerDown: PointerEventHandler<HTMLElement>
  onPointerMove: PointerEventHandler<HTMLElement>
  onPointerUp?: PointerEventHandler<HTMLElement>
  children: ReactNode
}

/** The whole picture, with something on it that is moved. */
export function FramedPicture({ file, cursor, children, ...pointer }: Props) {
  return (
    <div className={`relative mx-auto w-fit touch-none overflow-hidden select-none ${cursor}`} {...pointer}>
      {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut */}
      <img
        src={file.src}
        alt={file.alt || file.name}
        width={file.width}
        height={file.height}
        draggable={false}
        className="h-auto max-h-[60dvh] w-auto max-w-full bg-chosen"
      />
      {children}
    </div>
  )
}
