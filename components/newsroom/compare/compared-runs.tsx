import type { ReactNode } from 'react'
import { marked } from '#components/story/blocks/marked'
import { type Run, restyling } from '#lib/story/compare-runs'
import type { Mark } from '#lib/story/document'

/** Which version is shown: both in one, or one of two columns. */
export type Side = 'both' | 'before' | 'after'
type Props = { runs: Run[]; side: Side; at: string }

/**
 * Text of two versions: what came is underlined, what went struck through, and both are said in words to who hears the
 * page. Changes that touch are one change to jump to, named by `data-change`.
 */
export function ComparedRuns({ runs, side, at }: Props) {
  return groupsOf(runs).map((group, place) => {
    const name = `${at}.${place}`
    const shown = group.filter((it) => side === 'both' || it.state !== (side === 'before' ? 'added' : 'removed'))
    if (shown.length === 0) return null
    const words = shown.map((run, i) => ({ key: `${name}.${i}`, run })).map(({ key, run }) => <One key={key} run={run} side={side} />)
    if (group[0]?.state === 'same') return words
    return (
      <span key={name} data-change={name} tabIndex={-1} className="rounded-xs focus:outline-2 focus:outline-offset-2 focus:outline-focus">
        {words}
      </span>
    )
  })
}

function One({ run, side }: { run: Run; side: Side }) {
  const marks = side === 'before' && run.state === 'restyled' ? run.was : run.marks
  const words = marks.reduceRight<ReactNode>(
    (inner, mark) => withMark(inner, mark),
    <Lines text={run.text} changed={run.state !== 'same'} />,
  )
  switch (run.state) {
    case 'same':
      return words
    case 'added':
      return (
        <ins className="text-good decoration-2 underline-offset-4">
          <Said>〔新增：</Said>
          {words}
          <Said>〕</Said>
        </ins>
      )
    case 'removed':
      return (
        <del className="text-accent decoration-2">
          <Said>〔删去：</Said>
          {words}
          <Said>〕</Said>
        </del>
      )
    case 'restyled':
      return (
        <span className="underline decoration-plan decoration-dotted decoration-2 underline-offset-4" title={restyling(run)}>
          {words}
          <Said>〔格式：{restyling(run)}〕</Said>
        </span>
      )
  }
}

const Said = ({ children }: { children: ReactNode }) => <span className="sr-only select-none">{children}</span>

/** A line break that came or went has no letters of its own; it gets a sign. */
function Lines({ text, changed }: { text: string; changed: boolean }) {
  return text.split('\n').map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one run have no name but their place
    <span key={i}>
      {i > 0 ? (
        <>
          {changed ? '↵' : ''}
          <br />
        </>
      ) : null}
      {line}
    </span>
  ))
}

function withMark(words: ReactNode, mark: Mark): ReactNode {
  if (mark.type !== 'link') return marked(words, mark)
  return (
    <span className="underline decoration-edge underline-offset-4" title={mark.attrs.href}>
      {words}
    </span>
  )
}

function groupsOf(runs: Run[]): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && (last[0]?.state === 'same') === (run.state === 'same')) last.push(run)
    else groups.push([run])
  }
  return groups
}
