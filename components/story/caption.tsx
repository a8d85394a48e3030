type Props = { caption: string; credit: string; number?: string }

/** 图说 and credit below a picture; in a gallery, its number before them. */
export function Caption({ caption, credit, number }: Props) {
  if (!caption && !credit && !number) return null
  return (
    <figcaption className="flex justify-between gap-x-4 pt-2 text-note text-soft">
      <span className="text-pretty">
        {number && <b className="mr-3 text-accent tabular-nums">{number}</b>}
        {caption}
      </span>
      {credit && <span className="shrink-0">{credit}</span>}
    </figcaption>
  )
}
