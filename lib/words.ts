import type { Script } from '#lib/chinese/script'
import { hans } from '#lib/words/hans'
import { hant } from '#lib/words/hant'

/**
 * 界面用语: the words of the interface in both scripts, each kept by hand. `words.test.ts` sees to it that both have the
 * same keys and that neither holds a character of the other.
 */
export type Words = typeof hans

/** The words of the interface in a script. */
export const wordsIn = (script: Script): Words => (script === 'zh-hant' ? hant : hans)
