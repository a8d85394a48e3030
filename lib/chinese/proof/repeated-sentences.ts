import type { Finding, Passage } from '#lib/chinese/proof/finding'
import { skeleton } from '#lib/chinese/proof/skeleton'

/** Han characters and digits that a sentence must have before its coming twice says anything. */
const SHORTEST = 10

const sentence = /[^。！？!?\n]+[。！？!?][”’」』）]*/g

/** 句子重复 within the text. Headlines, captions, pull quotes and key points may say what the text says. */
export function repeatedSentences(passages: readonly Passage[]): Finding[] {
  const first = new Map<string, string>()
  const findings: Finding[] = []
  for (const { place, kind, text } of passages) {
    if (kind !== 'text') continue
    for (const { 0: said, index } of text.matchAll(sentence)) {
      const words = skeleton(said)
      if (words.length < SHORTEST) continue
      const before = first.get(words)
      if (before === undefined) first.set(words, said.trim())
      else {
        const from = index + (said.length - said.trimStart().length)
        const to = index + said.trimEnd().length
        findings.push({ rule: 'repeated-sentence', level: 'confirm', place, from, to, message: '这句话前面已经有了', fixes: [''] })
      }
    }
  }
  return findings
}
