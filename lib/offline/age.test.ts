import { expect, test } from 'vitest'
import { AGE_STYLE, ageLine, policyWithAge, withAge } from '#lib/offline/age'

const now = new Date('2026-11-27T12:00:00+08:00')
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

test('a copy says how old it is and of when', () => {
  expect(ageLine(before(185), now, false)).toBe('这是3小时前（11月27日 08:55）保存的版本，之后的更新和更正不在其中。')
  expect(ageLine(before(185), now, true)).toBe('這是3小時前（11月27日 08:55）儲存的版本，之後的更新和更正不在其中。')
  expect(ageLine(before(0), now, false)).toMatch(/^这是刚刚（/)
  expect(ageLine(before(59), now, false)).toContain('59分钟前')
  expect(ageLine(before(60 * 49), now, false)).toContain('2天前（11月25日 11:00）')
  expect(ageLine(before(60 * 24 * 400), now, false)).toContain('2025年')
})

test('a clock that was set back does not make a copy come from the future', () => {
  expect(ageLine(before(-90), now, false)).toContain('刚刚')
})

test('the line stands above all but the way to the text, in the script of the page, with its style', () => {
  const page = (lang: string, first: string) => `<html lang="${lang}"><head></head><body class="a">${first}<p>字</p></body></html>`
  const skip = '<a class="sr-only" href="#content">跳到正文</a>'
  const hans = withAge(page('zh-Hans', skip), before(61), now)
  expect(hans).toMatch(/跳到正文<\/a><aside id="kept" aria-label="保存的版本">这是1小时前.*重新载入<\/a><\/aside><p>字/)
  expect(hans).toContain(`<style>${AGE_STYLE}</style></head>`)
  expect(withAge(page('zh-Hant', ''), before(61), now)).toContain('<body class="a"><aside id="kept" aria-label="儲存的版本">')
})

test('the policy lets the style of the line through and nothing else', () => {
  expect(policyWithAge("default-src 'none'; style-src 'sha256-a'; img-src 'self'", 'b')).toBe(
    "default-src 'none'; style-src 'sha256-b' 'sha256-a'; img-src 'self'",
  )
})
