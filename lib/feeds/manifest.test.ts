import { expect, test } from 'vitest'
import { manifestText } from '#lib/feeds/manifest'

const made = (script: 'zh-hans' | 'zh-hant') => JSON.parse(manifestText(script, { name: '名', tagline: '句', marks: '' }))

test('each script has its own start and its own words, and both are one app', () => {
  const [hans, hant] = [made('zh-hans'), made('zh-hant')]
  expect([hans.id, hans.start_url, hans.lang]).toEqual(['/', '/', 'zh-Hans'])
  expect([hant.id, hant.start_url, hant.lang]).toEqual(['/', '/zh-hant', 'zh-Hant'])
  expect(hant.shortcuts.map((it: { name: string }) => it.name)).toEqual(['滾動', '搜尋', '收藏與歷史'])
})
