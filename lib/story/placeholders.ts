/**
 * Marks that a writer leaves for herself and that must not reach a reader: TK (to come, the English desks' own), 待核实, 勿发,
 * an empty 【】, and brackets that hold a question to be answered.
 */
const LEFT_BEHIND =
  /(?<![A-Za-z0-9])(?:TK)+(?![A-Za-z0-9])|待核实|(?:请|先|暂|切)?勿发(?![一-鿿]{0,2}(?:送|布|表|出|生|展|现|放|行|动|起|火|怒|言|愁))|【\s*】|【[^】]{0,12}(?:待|补充|核对|核实|查证|存疑|[?？])[^】]{0,12}】|[（(](?:待补|待查|待定|待核|待确认|补图|配图)[^）)]{0,12}[）)]|[XＸ×]{3,}/g

/** The placeholders that stand in a text, in their order, as they are written there. */
export function placeholdersIn(text: string): string[] {
  return text.match(LEFT_BEHIND) ?? []
}
