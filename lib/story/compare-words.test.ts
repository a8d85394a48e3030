import { expect, test } from 'vitest'
import { compareWords } from '#lib/story/compare-words'

/** `甲[-乙-][+丙+]丁` */
const told = (before: string, after: string) =>
  compareWords(before, after)
    .map((it) => {
      const [gone, come] = [before.slice(...it.before), after.slice(...it.after)]
      return it.same ? gone : `${gone && `[-${gone}-]`}${come && `[+${come}+]`}`
    })
    .join('')

test.each([
  ['水位下降到3.2米', '水位下降到2.9米', '水位下降到[-3.2-][+2.9+]米'],
  ['渔民说，今年的雨水比往年少。', '渔民说，今年雨水比往年少了三成。', '渔民说，今年[-的-]雨水比往年少[+了三成+]。'],
  ['外交部长王毅在万象会见记者', '外交部长王毅在金边会见记者', '外交部长王毅在[-万象-][+金边+]会见记者'],
  ['降到3.2米', '降到3.25米', '降到[-3.2-][+3.25+]米'],
  ['', '新的一句', '[+新的一句+]'],
  ['旧的一句', '', '[-旧的一句-]'],
  ['没有变', '没有变', '没有变'],
  ['', '', ''],
])('%s → %s', (before, after, words) => {
  expect(told(before, after)).toBe(words)
})

test('a sentence put in is told as that sentence, whatever its neighbours begin with', () => {
  expect(told('天亮了。他说不走。', '天亮了。他说再等等。他说不走。')).toBe('天亮了。[+他说再等等。+]他说不走。')
  expect(told('天亮了。他说再等等。他说不走。', '天亮了。他说不走。')).toBe('天亮了。[-他说再等等。-]他说不走。')
})

test('no confetti: a word between two changes goes with them', () => {
  const words = told('记者昨天从有关部门的会议上获悉', '本报上周在当地政府的通报里看到')
  expect(words.match(/\[/g)?.length).toBeLessThanOrEqual(2)
})

test('texts with next to nothing in common are told as one for the other', () => {
  expect(told('湄公河水位降至二十年最低', '曼谷股市的周五收盘上涨百分之一')).toBe(
    '[-湄公河水位降至二十年最低-][+曼谷股市的周五收盘上涨百分之一+]',
  )
})

test('the stretches rebuild both texts, whatever the texts are', () => {
  const words = '的水位下降他说了。渔民，湄公河3.2米“不”\n安A'
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 16807) % 2147483647
    return seed % below
  }
  const any = () => Array.from({ length: random(60) }, () => words[random(words.length)]).join('')
  for (let i = 0; i < 500; i += 1) {
    const before = any()
    const after = random(2) ? any() : before.slice(0, random(before.length + 1)) + any() + before.slice(random(before.length + 1))
    const stretches = compareWords(before, after)
    expect(stretches.map((it) => before.slice(...it.before)).join('')).toBe(before)
    expect(stretches.map((it) => after.slice(...it.after)).join('')).toBe(after)
    for (const it of stretches) if (it.same) expect(before.slice(...it.before)).toBe(after.slice(...it.after))
  }
})

test('a text too much changed for words is told by sentences', () => {
  const sentences = (from: number) =>
    Array.from({ length: 380 }, (_, i) => `第${(from + i) * 7}户${String.fromCharCode(0x4e00 + (((from + i) * 13) % 20000))}家。`).join('')
  const kept = '这一句两边都有，一个字也没有改，所以要留在原地。'.repeat(200)
  const found = compareWords(sentences(0) + kept, sentences(5000) + kept)
  expect(found.at(-1)).toMatchObject({ same: true })
})
