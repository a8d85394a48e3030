import { expect, test } from 'vitest'
import { voiceFor } from '#lib/reading/voice'

const voice = (lang: string, localService = true) => ({ lang, localService })
const heard = (langs: string[], script: 'zh-hans' | 'zh-hant') =>
  voiceFor(
    langs.map((it) => voice(it)),
    script,
  )?.lang ?? null

test('each script is read by a voice of its own, Mandarin before Cantonese', () => {
  const all = ['en-US', 'zh-HK', 'zh-TW', 'zh-CN']
  expect([heard(all, 'zh-hans'), heard(all, 'zh-hant')]).toEqual(['zh-CN', 'zh-TW'])
  expect(heard(['zh-HK', 'zh_CN'], 'zh-hant')).toBe('zh_CN')
  expect(heard(['zh-HK'], 'zh-hant')).toBe('zh-HK')
  expect(heard(['cmn-Hans-CN'], 'zh-hans')).toBe('cmn-Hans-CN')
})

test('without a Chinese voice there is none', () => {
  expect(heard(['en-US', 'ja-JP', 'yue'], 'zh-hans')).toBeNull()
  expect(heard([], 'zh-hant')).toBeNull()
})

test('a voice that needs no network comes first', () => {
  expect(voiceFor([voice('zh-CN', false), voice('zh-CN', true)], 'zh-hans')?.localService).toBe(true)
})
