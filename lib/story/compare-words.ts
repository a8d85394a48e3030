import { diffArrays } from 'diff'

/** A stretch of two texts: the same in both, or what stands in one in place of the other. Offsets are UTF-16, end excluded. */
export type Stretch = { same: boolean; before: [number, number]; after: [number, number] }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** More edits than this within one text are not told word by word: nobody could read them. */
const MOST_EDITS = 800
/** Longest stretch of sameness that is given up when larger changes stand on both its sides. */
const ISLAND = 8
/** Less in common than this share of the shorter text, and the one is told as replaced by the other. */
const IN_COMMON = 0.2

/**
 * What changed between two texts, word by word. Words are found by `Intl.Segmenter`, because Chinese has no spaces and
 * single characters would make confetti. A short island of sameness between two changes is given up, and a sentence put in
 * or taken out is told as that sentence. The stretches cover both texts from beginning to end, same and changed by turns.
 */
export function compareWords(before: string, after: string): Stretch[] {
  if (before === after) return before ? [{ same: true, before: [0, before.length], after: [0, after.length] }] : []
  const whole: Stretch[] = [{ same: false, before: [0, before.length], after: [0, after.length] }]
  if (!before || !after) return whole
  const found = stretchesOf(wordsOf(before), wordsOf(after)) ?? stretchesOf(sentencesOf(before), sentencesOf(after))
  if (!found) return whole
  const told = found.map((it, i) => bySentence(found, i, before, after) ?? it)
  const merged = withoutIslands(told.filter(hasLength)).flatMap((it) => withoutOverlap(it, before, after))
  const common = merged.reduce((sum, it) => sum + (it.same ? lengthOf(it.before) : 0), 0)
  return common < Math.min(before.length, after.length) * IN_COMMON ? whole : merged
}

const wordsOf = (text: string) => Array.from(segmenter.segment(text), (it) => it.segment)
const sentencesOf = (text: string) => text.match(/[^。！？\n]*[。！？\n]+[”’」』]?|[^。！？\n]+/g) ?? []
const lengthOf = ([from, until]: [number, number]) => until - from
const hasLength = (it: Stretch) => lengthOf(it.before) > 0 || lengthOf(it.after) > 0

function stretchesOf(before: string[], after: string[]): Stretch[] | null {
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return null
  const stretches: Stretch[] = []
  let [b, a] = [0, 0]
  for (const { added, removed, value } of changes) {
    const length = value.reduce((sum, word) => sum + word.length, 0)
    const same = !added && !removed
    const last = stretches.at(-1)
    const [nextB, nextA] = [added ? b : b + length, removed ? a : a + length]
    if (last && last.same === same) {
      last.before[1] = nextB
      last.after[1] = nextA
    } else stretches.push({ same, before: [b, nextB], after: [a, nextA] })
    b = nextB
    a = nextA
  }
  return stretches
}

/**
 * "他说[好。他说]不" and "[他说好。]他说不" are the same insertion; people mean the second. Moves a pure insertion or
 * deletion to the left until it begins where a sentence begins, if it can. Changes its neighbours in place.
 */
function bySentence(stretches: Stretch[], at: number, before: string, after: string): Stretch | null {
  const [left, here, right] = [stretches[at - 1], stretches[at], stretches[at + 1]]
  if (!left?.same || !here || here.same || !right?.same) return null
  const inserted = lengthOf(here.before) === 0
  if (!inserted && lengthOf(here.after) > 0) return null
  const [text, [from, until]] = inserted ? [after, here.after] : [before, here.before]
  const most = lengthOf(left.before)
  for (let step = 0; step <= most; step += 1) {
    if (step > 0 && text[from - step] !== text[until - step]) return null
    const beginsSentence = from - step === 0 || /[。！？”」\n]/.test(text[from - step - 1] ?? '')
    if (!beginsSentence) continue
    if (step === 0) return null
    for (const side of ['before', 'after'] as const) {
      left[side][1] -= step
      here[side] = [here[side][0] - step, here[side][1] - step]
      right[side][0] -= step
    }
    return here
  }
  return null
}

/** "少" for "少了三成" is "了三成" put in, unless that would cut a number or a foreign word. */
function withoutOverlap(it: Stretch, before: string, after: string): Stretch[] {
  const [gone, come] = [before.slice(...it.before), after.slice(...it.after)]
  const [short, long] = gone.length < come.length ? [gone, come] : [come, gone]
  if (it.same || !short) return [it]
  const length = short.length
  const starts = long.startsWith(short) && !isInsideWord(long, length)
  if (!starts && (!long.endsWith(short) || isInsideWord(long, long.length - length))) return [it]
  const [[b0, b1], [a0, a1]] = [it.before, it.after]
  return starts
    ? [
        { same: true, before: [b0, b0 + length], after: [a0, a0 + length] },
        { same: false, before: [b0 + length, b1], after: [a0 + length, a1] },
      ]
    : [
        { same: false, before: [b0, b1 - length], after: [a0, a1 - length] },
        { same: true, before: [b1 - length, b1], after: [a1 - length, a1] },
      ]
}

const isInsideWord = (text: string, at: number) => /^[\p{Script=Latin}\p{N}.,]{2}$/u.test(text.slice(at - 1, at + 1))

/** Gives up sameness that is shorter than the changes on both its sides, so that a change reads in one piece. */
function withoutIslands(stretches: Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const next of stretches) {
    kept.push({ ...next })
    for (;;) {
      const [left, island, right] = kept.slice(-3)
      if (!left || !island || !right || left.same || !island.same || right.same || !isIsland(left, island, right)) break
      kept.splice(-3, 3, { same: false, before: [left.before[0], right.before[1]], after: [left.after[0], right.after[1]] })
    }
  }
  return kept
}

function isIsland(left: Stretch, island: Stretch, right: Stretch): boolean {
  const length = lengthOf(island.before)
  const around = Math.min(...[left, right].map((it) => Math.max(lengthOf(it.before), lengthOf(it.after))))
  return length <= 1 || (length <= ISLAND && length <= around)
}
