import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'

const CLOSER: Record<string, string> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〈': '〉', '【': '】', '「': '」', '『': '』' }
const OPENER: Record<string, string> = Object.fromEntries(Object.entries(CLOSER).map(([open, close]) => [close, open]))
const latin = /[A-Za-z]/

/** 引号、括号、书名号 that do not come in pairs, or look the wrong way. */
export const unbalanced: Rule = { key: 'unbalanced', name: '不成对', level: 'confirm', needs: SIGNS.paired, find: strays }

function strays(text: string): Fault[] {
  const turned = reversed(text)
  return turned.length > 0 ? turned : alone(text)
}

/** ”好“ all along the line, or “好“ and ”好”: the marks are there, only turned. */
function reversed(text: string): Fault[] {
  const places = [...text.matchAll(/[“”]/g)]
  const order = places.map(([it]) => it).join('')
  if (!/^(?:”“)+$|^““$|^””$/.test(order)) return []
  return places.flatMap(({ 0: it, index }, i) => {
    const right = i % 2 === 0 ? '“' : '”'
    return it === right ? [] : [{ from: index, to: index + 1, message: '引号方向反了', fixes: [right] }]
  })
}

function alone(text: string): Fault[] {
  const open: { sign: string; at: number }[] = []
  const faults: Fault[] = []
  const stray = (at: number, message: string) => faults.push({ from: at, to: at + 1, message, fixes: [] })
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (CLOSER[sign]) open.push({ sign, at })
    else if (OPENER[sign]) {
      if (sign === '’' && latin.test(text.charAt(at - 1))) continue
      // 1）2） count off a list.
      if (sign === '）' && /(?:^|[\s；;。])[（]?[0-9A-Za-z一二三四五六七八九十]{1,2}$/.test(text.slice(Math.max(0, at - 4), at))) {
        if (open.at(-1)?.sign === '（') open.pop()
        continue
      }
      const last = open.findLastIndex((it) => it.sign === OPENER[sign])
      if (last < 0) stray(at, `“${sign}”没有前一半`)
      else {
        for (const it of open.splice(last).slice(1)) stray(it.at, `“${it.sign}”没有后一半`)
      }
    }
  }
  for (const it of open) stray(it.at, `“${it.sign}”没有后一半`)
  return faults.sort((a, b) => a.from - b.from)
}
