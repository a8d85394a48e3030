import type { ReactNode } from 'react'
import { marked } from '#components/story/blocks/marked'
import type { Script } from '#lib/chinese/script'
import { inEdition } from '#lib/links'
import { leadsAway } from '#lib/origin'
import type { Inline, Mark } from '#lib/story/document'

type Props = { content: Inline[] | undefined; script: Script }

/** A run of text with its marks. */
export function Inlines({ content = [], script }: Props) {
  return content.map((run, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
    <Run key={place} run={run} script={script} />
  ))
}

function Run({ run, script }: { run: Inline; script: Script }) {
  if (run.type === 'hardBreak') return <br />
  return (run.marks ?? []).reduceRight<ReactNode>((inner, mark) => withMark(inner, mark, script), run.text)
}

const withMark = (words: ReactNode, mark: Mark, script: Script) =>
  mark.type === 'link' ? <a {...linkTo(mark.attrs.href, script)}>{words}</a> : marked(words, mark)

/** A link within the paper stays in the reader's script; one that leaves takes nothing of the window with it. */
export function linkTo(href: string, script: Script): { href: string; rel?: string } {
  if (href.startsWith('/')) return { href: inEdition(href, script) }
  return leadsAway(href) ? { href, rel: 'noopener' } : { href }
}
