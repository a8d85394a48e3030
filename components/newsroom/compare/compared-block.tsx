import { ComparedRuns, type Side } from '#components/newsroom/compare/compared-runs'
import type { Compared } from '#lib/story/compare'
import type { FieldChange } from '#lib/story/compare-fields'
import { partNames } from '#lib/story/compare-parts'

/** Small renditions of pictures by number, where they are known. */
export type Thumbs = (media: number) => string | undefined
type Props = { part: Compared; side: Side; at: string; thumbs: Thumbs }

/** What one would not read in the story is told only when it changed. */
const QUIET = new Set(['图片', '文件', '封面', '字幕', '宽度', '平台'])

/** A block in two versions, as a reader would see it, with what changed inside. */
export function ComparedBlock(props: Props) {
  const { part, side, at, thumbs } = props
  const inside = part.parts
    .map((it, i) => ({ it, at: `${at}.${i}` }))
    .filter(({ it }) => stands(it, side))
    .map(({ it, at: place }) => <ComparedBlock key={place} part={it} side={side} at={place} thumbs={thumbs} />)
  const text = part.runs ? <ComparedRuns runs={part.runs} side={side} at={`${at}.t`} /> : null
  const facts = <Facts facts={part.facts} side={side} at={at} />
  switch (part.kind) {
    case 'paragraph':
      return plainly(<p>{text}</p>)
    case 'heading2':
      return plainly(<p className="text-head font-bold">{text}</p>)
    case 'heading3':
      return plainly(<p className="font-bold">{text}</p>)
    case 'bulletList':
      return plainly(<ul className="list-disc pl-5">{inside}</ul>)
    case 'orderedList':
      return plainly(<ol className="list-decimal pl-5">{inside}</ol>)
    case 'listItem':
      return <li>{inside}</li>
    case 'tableRow':
      return <tr>{inside}</tr>
    case 'tableHeader':
      return <th className="border border-hair px-2 py-1 text-left align-top font-semibold">{inside}</th>
    case 'tableCell':
      return <td className="border border-hair px-2 py-1 align-top">{inside}</td>
    case 'table':
      return (
        <Box part={part}>
          {facts}
          {/* biome-ignore lint/a11y: it scrolls, and the keyboard must reach it */}
          <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="表格">
            <table className="border-collapse">
              <tbody>{inside}</tbody>
            </table>
          </div>
        </Box>
      )
    case 'keyPoints':
      return (
        <Box part={part}>
          {facts}
          <ul className="list-disc pl-5">{inside}</ul>
        </Box>
      )
    case 'blockquote':
      return (
        <blockquote className="border-l-3 border-hair pl-3">
          {inside}
          {facts}
        </blockquote>
      )
    case 'horizontalRule':
      return plainly(<hr className="my-2 border-edge" />)
    default:
      return (
        <Box part={part}>
          <Thumb {...props} />
          {text ? <p>{text}</p> : null}
          {facts}
          {inside}
        </Box>
      )
  }

  /** Blocks that have no facts but that they became another kind. */
  function plainly(block: React.ReactElement) {
    return part.facts.length > 0 ? (
      <>
        {facts}
        {block}
      </>
    ) : (
      block
    )
  }
}

/** Whether a part stands in the version of a side. */
export const stands = ({ state }: Compared, side: Side) =>
  side === 'both' || (side === 'before' ? state !== 'added' && state !== 'moved' : state !== 'removed' && state !== 'left')

function Box({ part, children }: { part: Compared; children: React.ReactNode }) {
  return (
    <div className="rounded-md border border-hair px-3 py-2">
      <p className="text-note text-soft">{partNames[part.kind]}</p>
      {children}
    </div>
  )
}

function Facts({ facts, side, at }: { facts: FieldChange[]; side: Side; at: string }) {
  const told = facts.filter(({ name, runs }) => runs.length > 0 && (!QUIET.has(name) || runs.some((it) => it.state !== 'same')))
  return told.map(({ name, runs }) => (
    <p key={name} className="text-small">
      <span className="text-soft">{name}：</span>
      <ComparedRuns runs={runs} side={side} at={`${at}.${name}`} />
    </p>
  ))
}

/** The picture of a side; where it was changed for another and both are shown, both. */
function Thumb({ part: { media }, side, thumbs }: Props) {
  const shown = side === 'both' ? [media.before, media.after] : [side === 'before' ? media.before : media.after]
  const known = [...new Set(shown)].flatMap((id) => (id !== null && thumbs(id) ? [{ id, src: thumbs(id) }] : []))
  if (known.length === 0) return null
  return (
    <div className="my-1 flex flex-wrap gap-2">
      {known.map(({ id, src }) => (
        // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
        <img
          key={id}
          src={src}
          alt={known.length > 1 ? (id === media.before ? '原来的图片' : '现在的图片') : ''}
          className={`max-h-32 max-w-full rounded bg-chosen object-contain ${id === media.after ? '' : 'opacity-50'}`}
        />
      ))}
    </div>
  )
}
