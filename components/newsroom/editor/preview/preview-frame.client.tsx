'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  src: string
  width: number
  title: string
  onEscape: () => void
  /** The page has come. */
  onPage?: (page: Window & typeof globalThis) => void
}

/** The real page at the width of a device, made smaller where there is less room. Its links lead nowhere. */
export function PreviewFrame({ src, width, title, onEscape, onPage }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)

  useEffect(() => {
    if (!room.current) return
    const watch = new ResizeObserver(([entry]) => entry && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }))
    watch.observe(room.current)
    return () => watch.disconnect()
  }, [])

  function tame() {
    const page = frame.current?.contentDocument
    page?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href]')
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
    })
    page?.addEventListener('submit', (event) => event.preventDefault())
    // The dialog around it does not hear the keys of another page.
    page?.addEventListener('keydown', (event) => event.key === 'Escape' && onEscape())
    if (page?.defaultView) onPage?.(page.defaultView)
  }

  const scale = size ? Math.min(1, size.width / width) : 1
  return (
    <div ref={room} className="relative h-full min-h-0 overflow-hidden">
      {size ? (
        <iframe
          ref={frame}
          key={src}
          src={src}
          title={title}
          width={width}
          height={size.height / scale}
          onLoad={tame}
          style={{ transform: `scale(${scale})`, left: (size.width - width * scale) / 2 }}
          className="absolute top-0 origin-top-left border border-hair bg-panel"
        />
      ) : null}
    </div>
  )
}
