import { SIMPLIFIED, TRADITIONAL } from '#lib/chinese/fold-map'
import type { Fault, Rule } from '#lib/chinese/proof/finding'

// Right in simplified copy too, by the 通用规范汉字表 or in names: 乾坤, 著名, 狼藉, 瞭望, 宫商角徵羽, 陈昇.
const BOTH = '乾吒夥徵拚捱摺榘祗祇著薹藉袷醣锺馀麴麽瞭昇陞堃喆甦甯珪濬渖'

const simplifiedOf = new Uint16Array(0x10000)
for (let i = 0; i < TRADITIONAL.length; i++) {
  if (!BOTH.includes(TRADITIONAL.charAt(i))) simplifiedOf[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i)
}

/** So many in one text, and it was written in traditional characters as a whole. */
const WHOLE = 8

/** 繁体字 in simplified copy. Each run of them is one fault; a text full of them is one fault altogether. */
export const traditionalCharacter: Rule = { key: 'traditional-character', name: '繁体字', level: 'confirm', find: runs }

function runs(text: string): Fault[] {
  const faults: Fault[] = []
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (simplifiedOf[text.charCodeAt(at)] === 0) continue
    const from = at
    while (simplifiedOf[text.charCodeAt(at + 1)] ?? 0) at++
    count += at + 1 - from
    faults.push({ from, to: at + 1, message: '简体稿里的繁体字', fixes: [simplified(text.slice(from, at + 1))] })
  }
  if (count < WHOLE) return faults
  return [{ from: 0, to: text.length, message: `这一段是繁体（${count}字），逐字转换后请通读`, fixes: [simplified(text)] }]
}

const simplified = (text: string) =>
  text.replace(/[\u2e80-\uffff]/g, (it) => String.fromCharCode(simplifiedOf[it.charCodeAt(0)] || it.charCodeAt(0)))
