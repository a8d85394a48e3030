/** Kinds of signs that most passages are without; a rule that looks for one need not look at those. */
export const SIGNS = { blank: 1, narrow: 2, latin: 4, digit: 8, paired: 16, straight: 32, dash: 64, dot: 128, wide: 256, odd: 512 } as const

const table = new Uint16Array(0x10000)
const mark = (kind: number, signs: string | ((unit: number) => boolean)) => {
  for (let unit = 0; unit < table.length; unit++) {
    const is = typeof signs === 'string' ? signs.includes(String.fromCharCode(unit)) : signs(unit)
    if (is) table[unit] = (table[unit] ?? 0) | kind
  }
}
mark(SIGNS.blank, ' \t\u00a0\u202f\u3000')
mark(SIGNS.blank, (unit) => unit >= 0x2000 && unit <= 0x200a)
mark(SIGNS.narrow, ',;:!?.()')
mark(SIGNS.latin, (unit) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a))
mark(SIGNS.digit, '0123456789')
mark(SIGNS.paired, '“”‘’（）《》〈〉【】「」『』〝〞〟')
mark(SIGNS.straight, '"\'＂')
mark(SIGNS.dash, '-—–―─－')
mark(SIGNS.dot, '·•・‧･．∙⋅●▪⸱')
mark(SIGNS.wide, (unit) => unit >= 0xff05 && unit <= 0xff5a)
mark(SIGNS.odd, '&ÃÂâ\ufffd\u00ad\ufeff锟烫屯')
mark(
  SIGNS.odd,
  (unit) =>
    unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || (unit >= 0x200b && unit <= 0x206f && !'‘’“”—–―…•‧'.includes(String.fromCharCode(unit))),
)

/** Which kinds of signs a text holds, as bits of SIGNS. */
export function kindsOfSigns(text: string): number {
  let kinds = 0
  for (let at = 0; at < text.length; at++) kinds |= table[text.charCodeAt(at)] ?? 0
  return kinds
}
