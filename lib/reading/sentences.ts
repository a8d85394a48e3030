/** A stretch of a text, from the first sign to before the last. */
export type Stretch = { from: number; to: number }

/** A sentence ends with its mark and the quotation marks and brackets that close after it. */
const END = /[。！？!?…；;]+[”’」』》）)\]]*/g
const PAUSE = /[，、,：:—]+[”’」』》）)]*/g
/** Some voices fall silent in the midst of what is longer. */
const LONGEST = 90

/**
 * A paragraph parted into what is read aloud at one go: its sentences, and the clauses of one that is very long. Together they
 * cover the text; what holds nothing to be said, marks or spaces alone, is left out.
 */
export function sentencesOf(text: string): Stretch[] {
  return parted(text, { from: 0, to: text.length }, END)
    .flatMap((sentence) => (sentence.to - sentence.from > LONGEST ? joined(parted(text, sentence, PAUSE)) : [sentence]))
    .filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)))
}

function parted(text: string, { from, to }: Stretch, mark: RegExp): Stretch[] {
  const ends = [...text.slice(from, to).matchAll(mark)].map((it) => from + it.index + it[0].length)
  const all = [...ends.filter((it) => it < to), to]
  return all.map((end, place) => ({ from: all[place - 1] ?? from, to: end }))
}

/** Clauses, as many together as may be said at one go. */
function joined(clauses: Stretch[]): Stretch[] {
  return clauses.reduce<Stretch[]>((list, clause) => {
    const last = list.at(-1)
    if (last && clause.to - last.from <= LONGEST) last.to = clause.to
    else list.push({ ...clause })
    return list
  }, [])
}
