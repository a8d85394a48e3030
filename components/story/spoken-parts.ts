import { type Stretch, sentencesOf } from '#lib/reading/sentences'

/** A sentence on the page: what is said, and where it stands. */
export type Spoken = { text: string; range: Range }

const BLOCKS = 'article h1, article h1 + p, article .body :is(p, h2, h3, li, dt, dd)'
/** What is not part of the running text. */
const ASIDE = 'figure, aside, table, nav, details, footer, [hidden]'
const UNSPOKEN = 'rt, rp, [aria-hidden=true], .sr-only'

/** Everything of a story that is read aloud, sentence by sentence, in its order. */
export function spokenParts(): Spoken[] {
  return [...document.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => !block.closest(ASIDE) && !block.querySelector('p, li, dd'))
    .flatMap(spokenIn)
}

function spokenIn(block: HTMLElement): Spoken[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const pieces: { node: Text; from: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(UNSPOKEN)) continue
    pieces.push({ node: node as Text, from: text.length })
    text += node.nodeValue ?? ''
  }
  const place = (at: number, end: boolean) => pieces.findLast(({ from }) => (end ? from < at : from <= at))
  const rangeOf = ({ from, to }: Stretch) => {
    const [first, last] = [place(from, false), place(to, true)]
    const range = document.createRange()
    if (first) range.setStart(first.node, from - first.from)
    if (last) range.setEnd(last.node, to - last.from)
    return range
  }
  return sentencesOf(text).map((stretch) => ({ text: text.slice(stretch.from, stretch.to).trim(), range: rangeOf(stretch) }))
}
