import { describe, expect, test } from 'vitest'
import { placeOf, systemPage } from '#server/press/keys'

const page = (raw: string) => {
  const place = placeOf(raw)
  return 'page' in place ? { key: place.page.key, ask: place.page.ask, moved: place.moved } : place
}
const missing = { missing: 'zh-hans' }

describe('the canonical page of an address', () => {
  test.each([
    ['/', '/', '/zh-hans'],
    ['/zh-hant', '/zh-hant', '/zh-hant'],
    ['/asia', '/asia', '/zh-hans/asia'],
    ['/zh-hant/a/12-nan-hai', '/zh-hant/a/12-nan-hai', '/zh-hant/a/12-nan-hai'],
    ['/asia?page=2', '/asia?page=2', '/zh-hans/asia?page=2'],
    ['/topic/mei-guo?page=3', '/topic/mei-guo?page=3', '/zh-hans/topic/mei-guo?page=3'],
    ['/latest?page=2', '/latest?page=2', '/zh-hans/latest?page=2'],
    ['/rss.xml', '/rss.xml', '/zh-hans/rss.xml'],
    ['/asia/rss.xml', '/asia/rss.xml', '/zh-hans/asia/rss.xml'],
    ['/robots.txt', '/robots.txt', '/robots.txt'],
    ['/sitemaps/3.xml', '/sitemaps/3.xml', '/sitemaps/3.xml'],
    ['/news-sitemap.xml', '/news-sitemap.xml', '/news-sitemap.xml'],
  ])('%s is printed as it is', (raw, key, ask) => {
    expect(page(raw)).toEqual({ key, ask, moved: false })
  })

  test.each([
    ['/?utm_source=x&fbclid=1', '/'],
    ['/a/1-x?page=2', '/a/1-x'],
    ['/asia?utm=1&page=2&x=y', '/asia?page=2'],
    ['/asia?_rsc=1', '/asia'],
  ])('%s drops parameters that the page does not declare', (raw, key) => {
    expect(page(raw)).toMatchObject({ key, moved: false })
  })

  test.each([
    ['/ASIA', '/asia'],
    ['/asia/', '/asia'],
    ['//asia', '/asia'],
    ['/Asia//?page=2&utm=1', '/asia?page=2'],
    ['/zh-hans', '/'],
    ['/zh-hans/a/1-x', '/a/1-x'],
    ['/ZH-HANT/A/1-x/', '/zh-hant/a/1-x'],
    ['/asia?page=1', '/asia'],
    ['/zh-hans/robots.txt', '/robots.txt'],
  ])('%s moves to %s in one hop', (raw, key) => {
    expect(page(raw)).toMatchObject({ key, moved: true })
  })

  test.each(['-1', '0', '1e9', 'abc', '02', '2.0', ''])('page=%s is no page', (number) => {
    expect(page(`/asia?page=${number}`)).toEqual(missing)
  })

  test.each(['//admin', '/%61dmin', '/ADMIN/x', '/system/missing', '/a/../b', '/a/%2e%2e/b', '/a/%2Fetc', '/zh-hans/zh-hant', '/_next/x'])(
    '%s is no page of the paper',
    (raw) => {
      expect(page(raw)).toEqual(missing)
    },
  )

  test('a machine page has no traditional twin', () => {
    expect(page('/zh-hant/robots.txt')).toEqual({ missing: 'zh-hant' })
  })

  test('one search is one edition however it was typed', () => {
    const key = `/search?q=${encodeURIComponent('南海 仲裁')}`
    expect(page('/search?q=%20南海++仲裁%20')).toMatchObject({ key, ask: `/zh-hans${key}`, moved: false })
    expect(page(`/search?x=1&q=${encodeURIComponent('南海\n仲裁')}&page=2`)).toMatchObject({ key: `${key}&page=2` })
    expect(page(`/search?q=${encodeURIComponent('南海 仲裁')}&page=abc`)).toMatchObject({ key, moved: true })
    expect(page('/search?page=2')).toMatchObject({ key: '/search' })
  })

  test('what is suggested for is folded and short, so that few beginnings are printed', () => {
    expect(page('/search/suggest.json?q=MGH&x=1')).toMatchObject({ key: '/search/suggest.json?q=mgh' })
    expect(page(`/zh-hant/search/suggest.json?q=${encodeURIComponent('臺灣')}`)).toMatchObject({
      key: `/zh-hant/search/suggest.json?q=${encodeURIComponent('台湾')}`,
    })
    expect(page(`/search/suggest.json?q=${'x'.repeat(500)}`)).toMatchObject({ key: `/search/suggest.json?q=${'x'.repeat(24)}` })
    expect(page('/search/suggest.json?q=%20&page=3')).toMatchObject({ key: '/search/suggest.json' })
  })

  test('a search is cut at a hundred characters and never inside one', () => {
    const place = page(`/search?q=${encodeURIComponent('𠮷'.repeat(300))}`)
    expect(place).toMatchObject({ key: `/search?q=${encodeURIComponent('𠮷'.repeat(100))}` })
  })

  test('the case of percent-encoding is no reason to send a reader on', () => {
    expect(page('/topic/%e4%b8%ad%e5%9b%bd')).toMatchObject({ key: '/topic/%E4%B8%AD%E5%9B%BD' })
    expect(page('/topic/%e4%b8%ad%e5%9b%bd')).toMatchObject({ moved: false })
  })

  test('the key of a system page cannot be spelt by a request', () => {
    expect(systemPage('missing', 'zh-hant')).toMatchObject({ key: ' /zh-hant/system/missing', status: 404 })
  })
})
