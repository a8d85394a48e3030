import type { ReactNode } from 'react'
import type { Script } from '#lib/chinese/script'
import { inEdition, leadsAway } from '#lib/links'
import type { Inline, Mark } from '#lib/story/document'

type Props = { content: Inline[] | undefined; script: Script }

/** A run of text with its marks. */
export function Inlines({ content = [], script }: Props) {
  return content.map((run, place) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
    if (run.type === 'hardBreak') return <br key={place} />
    const marked = (run.marks ?? []).reduceRight<ReactNode>((inner, mark) => <Marked mark={mark} script={script}>{inner}</Marked>, run.text)
    // biome-ignore lint/suspicious/noArrayIndexKey: runs never move
    return typeof marked === 'string' ? marked : <Run key={place}>{marked}</Run>
  })
}

const Run = ({ children }: { children: ReactNode }) => children

function Marked({ mark, script, children }: { mark: Mark; script: Script; children: ReactNode }) {
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
      return <ruby>{children}<rp>（</rp><rt>{mark.attrs.reading}</rt><rp>）</rp></ruby>
    case 'link':
      return <a {...linkTo(mark.attrs.href, script)}>{children}</a>
  }
}

/** A link within the paper stays in the reader's script; one that leaves takes nothing of the window with it. */
export function linkTo(href: string, script: Script): { href: string; rel?: string } {
  if (href.startsWith('/')) return { href: inEdition(href, script) }
  return leadsAway(href) ? { href, rel: 'noopener' } : { href }
}
