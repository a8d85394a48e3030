/** The surnames that are also the simplified form of another word. */
export const SURNAMES = '范于余朴游岳郁涂'

/**
 * The length (1 or 0) of a surname at this place that OpenCC would take for another word:
 * 范先生 → 範先生, 于女士 → 於女士, 余主席 → 餘主席.
 *
 * Only where nothing stands before it but the beginning, a space, punctuation or 姓, and a title follows.
 * A rule for any place is wrong far more often than right (由于女士优先, 对于先生, 其余教授); such names belong
 * in the terms table. 于 begins clauses (于总统府), so it counts before private titles only.
 */
export function surnameAt(text: string, at: number): 0 | 1 {
  const surname = text.charAt(at)
  if (!SURNAMES.includes(surname)) return 0
  if (at > 0 && !BEFORE.test(text.charAt(at - 1))) return 0
  if (text.charAt(at - 1) === '姓') return 1
  const title = surname === '于' ? PRIVATE_TITLE : TITLE
  title.lastIndex = at + 1
  return title.test(text) ? 1 : 0
}

const BEFORE = /[\s\p{P}姓]/u
const PRIVATE = '先生|女士|小姐|太太|夫人|老师|教授|博士|医生|律师|姓'
const OFFICE = '主席|总统|总理|首相|部长|省长|市长|县长|书记|主任|院长|校长|局长|议员|大使|将军|法官|导演|教练|记者|董事长|总经理|发言人'
const PRIVATE_TITLE = new RegExp(`(?:${PRIVATE})`, 'y')
// Not an office, a building or an event that merely begins like a title: 主席团, 总统府, 市长选举.
const TITLE = new RegExp(`(?:${PRIVATE}|(?:${OFFICE})(?![团台府办选任级制职杯]))`, 'y')
