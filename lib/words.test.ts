import { expect, test } from 'vitest'
import { hasHan } from '#lib/chinese/characters'
import { fold } from '#lib/chinese/fold'
import { toScript } from '#lib/chinese/script'
import { type Words, wordsIn } from '#lib/words'

const [hans, hant] = [wordsIn('zh-hans'), wordsIn('zh-hant')]

test('both scripts have the same words, each said in the same way', () => {
  expect(Object.keys(hant).sort()).toEqual(Object.keys(hans).sort())
  for (const [name, word] of Object.entries(hans)) {
    expect(typeof hant[name as keyof Words], name).toBe(typeof word)
    expect(said(hans, name).length, name).toBe(said(hant, name).length)
  }
})

test('the simplified words hold no traditional character, but for the name of the other script', () => {
  for (const name of Object.keys(hans))
    if (name !== 'otherScript')
      expect(
        strangers(said(hans, name), (it) => fold(it) === it),
        name,
      ).toEqual([])
})

test('the traditional words hold no character that is only simplified, but for the name of the other script', () => {
  const traditional = (it: string) => BOTH.has(it) || toScript(it, 'zh-hant') === it
  for (const name of Object.keys(hant)) if (name !== 'otherScript') expect(strangers(said(hant, name), traditional), name).toEqual([])
})

test('quotation marks are those of the script', () => {
  for (const name of Object.keys(hans)) {
    expect(said(hans, name).join(''), name).not.toMatch(/[「」『』]/)
    expect(said(hant, name).join(''), name).not.toMatch(/[“”‘’]/)
  }
})

/** Characters that a traditional text has too, though a simplified one may mean another by them. */
const BOTH = new Set('只里后面制台于系')

/** What a word says: a text, the lines of a list, or what a phrase makes of an example. */
function said(words: Words, name: string): string[] {
  const word = words[name as keyof Words] as string | string[] | ((example: never) => string)
  if (typeof word === 'function') return [word('1' as never)]
  return Array.isArray(word) ? word : [word]
}

const strangers = (lines: string[], belongs: (character: string) => boolean) =>
  [...lines.join('')].filter((it) => hasHan(it) && !belongs(it))
