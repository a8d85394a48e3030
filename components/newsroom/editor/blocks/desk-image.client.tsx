'use client'

import { useShelf } from '#components/newsroom/editor/shelf.client'

/** A picture of the story at its full width, a grip to drag its block by; or a word that the desk has it no more. */
export function DeskImage({ media, alt, className = 'mb-3 max-h-[30rem]' }: { media: number; alt: string; className?: string }) {
  const picture = useShelf().pictures[media]
  if (!picture) {
    return <p className={`bg-chosen py-10 text-center text-small text-soft ${className}`}>媒资库里没有编号 {media} 的图片</p>
  }
  return (
    <div data-drag-handle className="cursor-grab">
      {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut */}
      <img
        src={picture.src}
        alt={alt}
        width={picture.width}
        height={picture.height}
        className={`h-auto w-full bg-chosen object-contain ${className}`}
      />
    </div>
  )
}
