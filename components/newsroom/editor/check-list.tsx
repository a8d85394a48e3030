import type { Remark } from '#lib/story/checks'

type Props = { blockers: Remark[]; advice: Remark[]; onGo: (remark: Remark) => void }

/** What stands in the way of publishing, and what would be better. Each leads to its place. */
export function CheckList({ blockers, advice, onGo }: Props) {
  return (
    <>
      <p className="mb-2 font-semibold" role="status">
        {blockers.length > 0
          ? `还有 ${blockers.length} 处必须改`
          : advice.length > 0
            ? `可以发布，另有 ${advice.length} 条建议`
            : '可以发布'}
      </p>
      <ul>
        {blockers.map((it) => (
          <Row key={keyOf(it)} remark={it} sign="✕" colour="text-accent" name="必须" onGo={onGo} />
        ))}
        {advice.map((it) => (
          <Row key={keyOf(it)} remark={it} sign="!" colour="text-warn" name="建议" onGo={onGo} />
        ))}
      </ul>
    </>
  )
}

const keyOf = ({ words, place }: Remark) => `${'field' in place ? place.field : `${place.block} ${place.quote}`}:${words}`

type RowProps = { remark: Remark; sign: string; colour: string; name: string; onGo: (remark: Remark) => void }

function Row({ remark, sign, colour, name, onGo }: RowProps) {
  return (
    <li className="border-t border-hair first:border-0">
      <button
        type="button"
        className="flex w-full gap-2 rounded-md px-1 py-1.5 text-left text-small hover:bg-chosen"
        onClick={() => onGo(remark)}
      >
        <span aria-hidden className={`w-4 shrink-0 text-center font-bold ${colour}`}>
          {sign}
        </span>
        <span className="min-w-0 flex-1">
          <span className="sr-only">{name}：</span>
          {remark.words}
        </span>
        <span aria-hidden className="shrink-0 text-soft">
          ›
        </span>
      </button>
    </li>
  )
}
