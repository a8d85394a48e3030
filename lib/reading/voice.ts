import type { Script } from '#lib/chinese/script'

type Voice = { lang: string; localService: boolean }

/** What a voice should speak, best first. Hong Kong's reads Cantonese, which is better than silence. */
const WANTED: Record<Script, RegExp[]> = {
  'zh-hans': [/^(zh|cmn)[-_](hans[-_])?cn/i, /^(zh[-_]hans|zh[-_]sg|cmn)/i, /^zh[-_](hant[-_])?tw/i, /^zh/i],
  'zh-hant': [/^(zh|cmn)[-_](hant[-_])?tw/i, /^(zh|cmn)[-_](hans[-_])?cn/i, /^zh[-_]?(hant|hk)/i, /^(zh|cmn)/i],
}

/** The voice of a device that reads a text in this script; one that works without a network is preferred. Null if there is none. */
export function voiceFor<V extends Voice>(voices: readonly V[], script: Script): V | null {
  for (const wanted of WANTED[script]) {
    const fit = voices.filter((it) => wanted.test(it.lang))
    if (fit.length > 0) return fit.find((it) => it.localService) ?? fit[0] ?? null
  }
  return null
}
