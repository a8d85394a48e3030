import { type Pasted, paragraphOf, settle } from '#components/newsroom/editor/paste/pasted'
import { tidyRun } from '#components/newsroom/editor/paste/tidy-run'

/** Plain text: every line that is not blank is a paragraph, as Chinese copy is written. */
export function readPlain(text: string): Pasted {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/)
  return { blocks: settle(lines.flatMap((line) => tidyRun([{ text: line, marks: [] }]).map(paragraphOf))), left: [] }
}
