import type { Script } from '#lib/chinese/script'
import { escapeXml } from '#lib/feeds/xml'
import type { CorrectionKind } from '#lib/story/changes'
import { longDate } from '#lib/time'
import { wordsIn } from '#lib/words'

/** A correction as it is printed on a story; its instant in milliseconds. */
export type PrintedCorrection = { kind?: CorrectionKind; wrong: string; right: string; at: number }

/** What was corrected in a story, for the end of its text in a feed; empty when nothing was. */
export function correctionsHtml(corrections: PrintedCorrection[], script: Script): string {
  const { correctionKinds, misprint, rightly } = wordsIn(script)
  return corrections
    .map(({ kind = 'correction', wrong, right, at }) => {
      const words = `（${longDate(new Date(at))}）${misprint}：${wrong}；${rightly}：${right}`
      return `<p><strong>${correctionKinds[kind]}</strong>${escapeXml(words)}</p>`
    })
    .join('\n')
}
