import type { Page } from '@playwright/test'

/** What the browser makes of the text of a story page: lengths in px unless they say em. */
export type MeasuredType = {
  /** Size of the running text, and its line height as a multiple. */
  size: number
  leading: number
  /** Whole characters that a line of running text has room for. */
  line: number
  /** Widths in em: a quotation mark and a dash of this script, a full stop, the gap between Han and Latin. */
  quote: number
  dash: number
  stop: number
  gap: number
  /** Paragraphs of several lines whose last line holds one character and its full stop, of how many. */
  orphans: number
  paragraphs: number
  /** The headline: lines, and its shortest line as a share of its longest. */
  headlineLines: number
  headlineBalance: number
  emphasis: string
  ruby: number
  /** By how much the page is wider than the window. */
  overflow: number
}

/** Measures the open story page. Probes are set where the text is and taken away again. */
export const measureType = (page: Page): Promise<MeasuredType> =>
  page.evaluate(() => {
    const body = document.querySelector<HTMLElement>('article .body, .body')
    const headline = document.querySelector<HTMLElement>('h1')
    if (!body || !headline) throw new Error('not a story')
    const hant = document.documentElement.lang === 'zh-Hant'
    const probe = document.createElement('p')
    body.append(probe)
    const size = Number.parseFloat(getComputedStyle(probe).fontSize)
    const widthOf = (html: string) => {
      const span = document.createElement('span')
      span.style.whiteSpace = 'nowrap'
      span.innerHTML = html
      probe.replaceChildren(span)
      return span.getBoundingClientRect().width
    }
    const between = (sign: string) => (widthOf(`字${sign}字`) - widthOf('字字')) / size
    const box = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const lines = new Map<number, { from: number; to: number }>()
      for (const { left, right, bottom } of range.getClientRects()) {
        const line = lines.get(Math.round(bottom / 8)) ?? { from: left, to: right }
        lines.set(Math.round(bottom / 8), { from: Math.min(line.from, left), to: Math.max(line.to, right) })
      }
      return [...lines.values()].map(({ from, to }) => to - from)
    }
    const quote = between(hant ? '「' : '“')
    const dash = between('——') / 2
    const stop = between('，')
    const gap = (widthOf('字A') - widthOf('字') - widthOf('A')) / size
    widthOf('<em>着重</em>')
    const { textEmphasisStyle, textEmphasisPosition, fontStyle } = getComputedStyle(probe.querySelector('em') as Element)
    // The style lives with its element: it is read before the next probe takes its place.
    const emphasis = `${textEmphasisStyle} ${textEmphasisPosition} ${fontStyle}`
    widthOf('<ruby>汉<rt>hàn</rt></ruby>')
    const ruby = Number.parseFloat(getComputedStyle(probe.querySelector('rt') as Element).fontSize) / size
    const line = Math.floor(probe.getBoundingClientRect().width / size + 0.01)
    const leading = Number.parseFloat(getComputedStyle(probe).lineHeight) / size
    probe.remove()
    const paragraphs = [...body.querySelectorAll(':scope > p')].map(box).filter((lines) => lines.length > 1)
    const head = box(headline)
    return {
      size,
      leading,
      line,
      quote,
      dash,
      stop,
      gap,
      orphans: paragraphs.filter((lines) => (lines.at(-1) ?? 0) < 2.2 * size).length,
      paragraphs: paragraphs.length,
      headlineLines: head.length,
      headlineBalance: Math.min(...head) / Math.max(...head),
      emphasis,
      ruby,
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    }
  })
