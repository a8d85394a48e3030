import type { Script } from '#lib/chinese/script'

/**
 * The script that a browser's languages ask for, most wanted first, or null when they don't say. The first kind of Chinese
 * counts: by its script (zh-Hant), else by its region (zh-TW, zh-HK, zh-MO are traditional; zh-CN, zh-SG, zh-MY simplified).
 * A bare `zh` tells nothing. Source: RFC 5646, and the likely subtags of CLDR.
 */
export function preferredScript(languages: readonly string[]): Script | null {
  for (const language of languages) {
    const [main, ...rest] = language.toLowerCase().split('-')
    if (main !== 'zh' && main !== 'yue') continue
    if (rest.includes('hant')) return 'zh-hant'
    if (rest.includes('hans')) return 'zh-hans'
    if (rest.some((it) => ['tw', 'hk', 'mo'].includes(it))) return 'zh-hant'
    if (rest.some((it) => ['cn', 'sg', 'my'].includes(it))) return 'zh-hans'
  }
  return null
}
