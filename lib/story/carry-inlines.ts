import type { JSONContent } from '@tiptap/core'

/** Longest run of text the document takes; the editor joins runs, so long ones are cut again. */
const RUN = 20_000

/** The inline content of a node of the editor, as the document keeps it: none at all when there is none. */
export function inlinesOf({ content }: JSONContent): { content?: JSONContent[] } {
  return content?.length ? { content: content.flatMap(inlineOf) } : {}
}

function inlineOf({ type, text = '', marks }: JSONContent): JSONContent[] {
  if (type === 'hardBreak') return [{ type }]
  const runs =
    text.length <= RUN ? [text] : Array.from({ length: Math.ceil(text.length / RUN) }, (_, i) => text.slice(i * RUN, (i + 1) * RUN))
  return runs.map((run) => ({ type: 'text', text: run, ...(marks?.length ? { marks: marks.map(markOf) } : {}) }))
}

const markOf = ({ type, attrs }: { type: string; attrs?: Record<string, unknown> }) =>
  attrs && Object.keys(attrs).length > 0 ? { type, attrs } : { type }
