import { expect, test } from 'vitest'
import { preferredScript } from '#lib/reading/preferred-script'

test.each([
  [['zh-TW', 'en'], 'zh-hant'],
  [['zh-HK'], 'zh-hant'],
  [['zh-Hant-SG', 'zh-CN'], 'zh-hant'],
  [['zh-Hans-HK'], 'zh-hans'],
  [['yue-Hant-HK'], 'zh-hant'],
  [['en-US', 'zh-CN', 'zh-TW'], 'zh-hans'],
  [['zh-SG'], 'zh-hans'],
  [['zh', 'zh-TW'], 'zh-hant'],
])('a browser that asks for %j is offered %s', (languages, script) => {
  expect(preferredScript(languages)).toBe(script)
})

test('who asks for no Chinese, or does not say which, is offered nothing', () => {
  for (const languages of [[], ['en-US'], ['zh'], ['ja-JP', 'ko']]) expect(preferredScript(languages)).toBeNull()
})
