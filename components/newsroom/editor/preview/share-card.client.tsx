'use client'

import type { ReadersHead } from '#components/newsroom/editor/preview/readers-head'

/** The card that others see when the address is shared, as the page's own head asks for it. */
export function ShareCard({ head }: { head: ReadersHead }) {
  const { title, about, picture } = head.card
  const host = URL.parse(head.address)?.host ?? ''
  return (
    <div className="grid gap-6">
      <section className="max-w-[500px]">
        <h3 className="mb-2 text-small text-soft">大图卡片（微博、X、Facebook、Telegram，1.91 : 1）</h3>
        <div className="overflow-hidden rounded-md border border-hair">
          {picture ? <Shown src={picture} className="aspect-[1.91/1] w-full object-cover" /> : <NoPicture className="aspect-[1.91/1]" />}
          <div className="border-t border-hair bg-desk p-3">
            <p className="text-note text-soft">{host}</p>
            <p className="line-clamp-2 font-semibold">{title}</p>
            <p className="line-clamp-2 text-small text-soft">{about}</p>
          </div>
        </div>
      </section>
      <section className="max-w-[300px]">
        <h3 className="mb-2 text-small text-soft">微信会话里的卡片（方图）</h3>
        <div className="rounded-md border border-hair p-3">
          <p className="line-clamp-2 text-head leading-snug">{title}</p>
          <div className="mt-1.5 flex gap-3">
            <p className="line-clamp-3 flex-1 text-note text-soft">{about}</p>
            {picture ? <Shown src={picture} className="size-12 object-cover" /> : <NoPicture className="size-12" />}
          </div>
          <p className="mt-2 border-t border-hair pt-1.5 text-note text-soft">{head.site}</p>
        </div>
      </section>
      {picture ? null : <p className="text-small text-warn">没有题图：大图卡片会变成一行链接，微信里只有灰色的占位图。</p>}
    </div>
  )
}

function Shown({ src, className }: { src: string; className: string }) {
  // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
  return <img src={src} alt="" className={`bg-chosen ${className}`} />
}

function NoPicture({ className }: { className: string }) {
  return <div className={`flex items-center justify-center bg-chosen text-note text-soft ${className}`}>无图</div>
}
