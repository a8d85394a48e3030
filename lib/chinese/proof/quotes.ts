import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'
import { H } from '#lib/chinese/proof/signs'

const han = new RegExp(`[${H}]`)
const besideHan = new RegExp(`[${H}，。：、？！“”（）]`)
const kana = /[\u3040-\u30ff]/
const straight = /["＂]/g
const single = /(?<![A-Za-z0-9])'([^'\n]{1,80})'(?![A-Za-z])/g
const corner = /「([^「」\n]*)」|『([^『』\n]*)』|〝([^〝〞〟\n]*)[〞〟]/g

/** 直引号: a pair becomes “”; one alone is left to somebody who knows where it ends. */
export const straightQuote: Rule = { key: 'straight-quote', name: '直引号', level: 'auto', needs: SIGNS.straight, find: straightOnes }

function straightOnes(text: string): Fault[] {
  const inner = scan(text, single, ({ 1: inside = '', index }) =>
    han.test(inside)
      ? { message: '引号用弯引号', fixes: [withinQuotes(text, index) ? `‘${inside}’` : `“${inside}”`], level: 'confirm' }
      : null,
  )
  return [...lines(text).flatMap(([line, at]) => pairsOf(line, at)), ...inner]
}

function pairsOf(line: string, at: number): Fault[] {
  const places = [...line.matchAll(straight)].map((it) => it.index)
  if (places.length === 0 || !han.test(line)) return []
  if (places.length % 2 === 1) {
    return places
      .filter((it) => besideHan.test(line.charAt(it - 1)) || besideHan.test(line.charAt(it + 1)))
      .map((it) => ({ from: at + it, to: at + it + 1, message: '引号不成对，又是直引号', fixes: ['“', '”'], level: 'confirm' as const }))
  }
  return places.flatMap((open, i) => {
    const close = places[i + 1] ?? open
    if (i % 2 === 1) return []
    const inside = line.slice(open + 1, close)
    const chinese = han.test(inside) || besideHan.test(line.charAt(open - 1)) || besideHan.test(line.charAt(close + 1))
    return chinese ? [{ from: at + open, to: at + close + 1, message: '引号用弯引号“”', fixes: [`“${inside}”`] }] : []
  })
}

/** 直角引号: the traditional edition gets 「」 by itself; simplified copy is written with “”. Titles of Japanese works stay. */
export const cornerQuote: Rule = {
  key: 'corner-quote',
  name: '直角引号',
  level: 'auto',
  needs: SIGNS.paired,
  find: (text) =>
    scan(text, corner, ({ 1: one, 2: two, 3: three, index }) => {
      const inside = one ?? two ?? three ?? ''
      if (kana.test(inside)) return null
      const nested = two !== undefined && (withinQuotes(text, index) || /「[^」]*$/.test(text.slice(0, index)))
      return { message: '简体稿用弯引号“”', fixes: [nested ? `‘${inside}’` : `“${inside}”`] }
    }),
}

const withinQuotes = (text: string, at: number) => text.lastIndexOf('“', at) > text.lastIndexOf('”', at)

function lines(text: string): [line: string, at: number][] {
  let at = 0
  return text.split('\n').map((line) => {
    const from = at
    at += line.length + 1
    return [line, from]
  })
}
