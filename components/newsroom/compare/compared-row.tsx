import { ComparedBlock, stands, type Thumbs } from '#components/newsroom/compare/compared-block'
import type { Side } from '#components/newsroom/compare/compared-runs'
import type { Compared } from '#lib/story/compare'

type Props = { part: Compared; at: number; columns: boolean; thumbs: Thumbs }

const signs = {
  added: { sign: '＋', words: '新增', look: 'border-good text-good' },
  removed: { sign: '－', words: '删去', look: 'border-accent text-accent' },
  changed: { sign: '±', words: '改动', look: 'border-plan text-plan' },
  moved: { sign: '↳', words: '从别处移来', look: 'border-plan text-plan' },
  left: { sign: '↱', words: '移到别处', look: 'border-edge text-soft' },
} as const

/** One block of a comparison: in one column, or the older version on the left and the newer on the right. */
export function ComparedRow(props: Props) {
  const { part, columns } = props
  if (!columns) return <Cell {...props} side="both" />
  return (
    <div className="grid grid-cols-2 gap-x-4">
      {(['before', 'after'] as const).map((side) =>
        stands(part, side) ? (
          <Cell key={side} {...props} side={side} />
        ) : (
          <div key={side} className="my-1.5 rounded bg-chosen opacity-60" />
        ),
      )}
    </div>
  )
}

function Cell({ part, at, side, thumbs }: Props & { side: Side }) {
  const mark = part.state === 'same' ? null : signs[part.state]
  // Where the whole block is the change one jumps to the block, else to what changed inside.
  const jump = part.state === 'changed' || part.state === 'same' ? {} : { 'data-change': `${at}`, tabIndex: -1 }
  return (
    <div
      {...jump}
      className={`min-w-0 rounded-xs border-l-3 py-1.5 pl-3 focus:outline-2 focus:outline-focus ${mark ? mark.look.split(' ')[0] : 'border-transparent'}`}
    >
      {mark ? (
        <p className={`text-note font-semibold ${mark.look.split(' ')[1]}`}>
          <span aria-hidden>{mark.sign} </span>
          {mark.words}
        </p>
      ) : null}
      {part.state === 'left' ? (
        <p className="text-soft">{excerpt(part)}</p>
      ) : (
        <ComparedBlock part={part} side={side} at={`${at}`} thumbs={thumbs} />
      )}
    </div>
  )
}

function excerpt(part: Compared): string {
  const words = wordsOf(part)
  return words.length > 24 ? `${words.slice(0, 24)}……` : words
}

const wordsOf = ({ runs, parts, facts }: Compared): string =>
  [...(runs ?? []), ...(runs || parts.length > 0 ? [] : facts.flatMap((it) => it.runs))].map((it) => it.text).join('') +
  parts.map(wordsOf).join(' ')
