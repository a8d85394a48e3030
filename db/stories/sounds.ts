import { initials, pinyinKey } from '#lib/chinese/pinyin'

/** So many of the newest headlines are looked through by their sounds. */
export const BY_SOUND = 400

/** Whether somebody types sounds: small Latin letters and nothing else. */
export const isSound = (words: string): boolean => /^[a-z]{2,30}$/.test(words)

/** Sounds of headlines, kept because telling them costs and they are asked for at every key. */
const sounds = new Map<string, [string, string]>()

/** Whether a headline's pinyin, or the initials of it, has these letters: `mgh` and `meigonghe` are in 湄公河…. */
export const soundsLike = (headline: string, words: string): boolean => soundsOf(headline).some((it) => it.includes(words))

function soundsOf(headline: string): [string, string] {
  const known = sounds.get(headline)
  if (known) return known
  if (sounds.size > BY_SOUND * 4) sounds.clear()
  const told: [string, string] = [initials(headline), pinyinKey(headline).replaceAll(' ', '')]
  sounds.set(headline, told)
  return told
}
