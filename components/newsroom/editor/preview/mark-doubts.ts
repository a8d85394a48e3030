import type { Doubt } from '#components/newsroom/editor/preview/traditional-preview.client'

const STYLE = `
::highlight(doubt){background-color:color-mix(in srgb,var(--accent) 14%,transparent);text-decoration:underline wavy 1px var(--accent)}
::highlight(doubt-here){background-color:var(--accent);color:var(--paper)}
`

/** Where a text node begins in the text of the page. */
type Piece = { node: Text; from: number }
type Page = Window & typeof globalThis

/**
 * Underlines the doubtful characters in the page of a preview, and leaves the page itself as it is. Answers for each word the
 * places that were found, in the order of the page; a word that the page does not print has none.
 */
export function markDoubts(page: Page, doubts: readonly Doubt[]): Range[][] {
  const { document, CSS, Highlight, CSSStyleSheet } = page
  const { text, pieces } = textOf(document)
  const marked = doubts.map(({ places }) => {
    const found = new Set<number>()
    for (const place of places)
      for (let at = text.indexOf(place.text); at >= 0; at = text.indexOf(place.text, at + 1)) found.add(at + place.at)
    return [...found].sort((a, b) => a - b).map((at) => rangeAt(document, pieces, at))
  })
  if (!CSS.highlights.has('doubt')) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    document.adoptedStyleSheets.push(sheet)
  }
  CSS.highlights.set('doubt', new Highlight(...marked.flat()))
  return marked
}

/** Brings a place into the middle of the window and makes it stand out among the others. */
export function showPlace(page: Page, place: Range): void {
  const here = new page.Highlight(place)
  here.priority = 1
  page.CSS.highlights.set('doubt-here', here)
  place.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

// A headline is parted into words by <wbr>, a paragraph by its marks: what is looked for may begin in one node and end in another.
function textOf(document: Document): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  let text = ''
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, from: text.length })
    text += (node as Text).data
  }
  return { text, pieces }
}

function rangeAt(document: Document, pieces: Piece[], at: number): Range {
  const range = document.createRange()
  const piece = pieces.findLast((it) => it.from <= at)
  if (!piece) return range
  range.setStart(piece.node, at - piece.from)
  range.setEnd(piece.node, at - piece.from + 1)
  return range
}
