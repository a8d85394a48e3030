import type { ReactNode } from 'react'
import type { Script } from '#lib/chinese/script'
import { inEdition, leadsAway } from '#lib/links'
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
  return (run.marks ?? []).reduceRight<ReactNode>((inner, mark) => marked(inner, mark, script), run.text)
}

function marked(children: ReactNode, mark: Mark, script: Script) {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>
    case 'emphasis':
      return <em>{children}</em>
    case 'superscript':
      return <sup>{children}</sup>
    case 'subscript':
      return <sub>{children}</sub>
    case 'ruby':
      return (
        <ruby>
          {children}
          <rp>（</rp>
          <rt>{mark.attrs.reading}</rt>
          <rp>）</rp>
        </ruby>
      )
    case 'link':
      return <a {...linkTo(mark.attrs.href, script)}>{children}</a>
  }
}

/** A link within the paper stays in the reader's script; one that leaves takes nothing of the window with it. */
export function linkTo(href: string, script: Script): { href: string; rel?: string } {
  if (href.startsWith('/')) return { href: inEdition(href, script) }
  return leadsAway(href) ? { href, rel: 'noopener' } : { href }
}
