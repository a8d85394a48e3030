import type { ReactNode } from 'react'
import type { Mark } from '#lib/story/document'

/** Words with one of the paper's marks but a link, of which every page makes its own. */
export function marked(words: ReactNode, mark: Exclude<Mark, { type: 'link' }>): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{words}</strong>
    case 'emphasis':
      return <em>{words}</em>
    case 'superscript':
      return <sup>{words}</sup>
    case 'subscript':
      return <sub>{words}</sub>
    case 'ruby':
      return (
        <ruby>
          {words}
          <rp>（</rp>
          <rt>{mark.attrs.reading}</rt>
          <rp>）</rp>
        </ruby>
      )
  }
}
