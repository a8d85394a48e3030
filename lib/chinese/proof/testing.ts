import type { PassageKind, Rule } from '#lib/chinese/proof/finding'

/** What a rule finds in a text, each as `found → fixes` with its level where that is not the rule's own. */
export function read(rule: Rule, text: string, kind: PassageKind = 'text'): string[] {
  return rule.find(text, kind).map(({ from, to, fixes, level }) => {
    const said = `${text.slice(from, to)}→${fixes.join('|')}`
    return level && level !== rule.level ? `${said} (${level})` : said
  })
}
