import { expect, test } from '../fixtures.ts'
import { onlyTraditional, readSheet, simplifiedOnly } from './script-check.ts'

const twinOf = (path: string) =>
  path.startsWith('/zh-hant') ? path.slice('/zh-hant'.length) || '/' : path === '/' ? '/zh-hant' : `/zh-hant${path}`
const isTraditional = (path: string) => /^\/zh-hant(\/|\?|$)/.test(path)
/** The days of the archive lead on without end: those that other pages name are enough. */
const leadsOn = (path: string, link: string) =>
  !/^\/(admin|media|api)\b/.test(link) && !(path.includes('/archive/') && link.includes('/archive/'))

test('the maps tell characters of one script from those of both', () => {
  expect(simplifiedOnly('国会里的台风，皇后以后').join('')).toBe('国会风')
  expect(simplifiedOnly('國會裡的颱風，皇后以後，公里、台灣、群峰')).toEqual([])
  expect(onlyTraditional('國會裡的颱風').join('')).toBe('國會裡颱風')
  expect(onlyTraditional('著名的乾隆，公里、台湾')).toEqual([])
})

test('every page of the site stands in both scripts, each naming the other, each in its own characters', async ({ request, baseURL }) => {
  const seen = new Set<string>(['/'])
  const checked = { hans: new Set<string>(), hant: new Set<string>() }
  const check = async (path: string) => {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    if (!answer.headers()['content-type']?.includes('html')) return
    const sheet = readSheet(await answer.text())
    const hant = isTraditional(path)
    expect(sheet.lang, path).toBe(hant ? 'zh-Hant' : 'zh-Hans')
    const [known, strangers] = hant ? [checked.hant, simplifiedOnly] : [checked.hans, onlyTraditional]
    for (const text of [...sheet.texts, sheet.data]) {
      // Most words of a page stand on others too.
      if (!known.has(text)) expect(strangers(text), `${path}: ${text}`).toEqual([])
      known.add(text)
    }
    expect(sheet.links, `${path} leads to its other script`).toContain(twinOf(path))
    if (sheet.canonical !== null) {
      const [own, other] = hant ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant']
      expect(sheet.canonical, path).toBe(sheet.editions[own])
      expect(new URL(sheet.editions[other] ?? '').pathname, path).toBe(new URL(twinOf(path), baseURL).pathname)
      expect(sheet.editions['x-default'], path).toBe(sheet.editions['zh-Hans'])
      expect(sheet.locale, path).toBe(hant ? 'zh_TW' : 'zh_CN')
    }
    for (const link of [twinOf(path), ...sheet.links]) if (leadsOn(path, link)) seen.add(link)
  }
  // The set grows while it is gone through; four at a time, as a crawler would.
  let done = 0
  while (done < seen.size) {
    const next = [...seen].slice(done, done + 4)
    await Promise.all(next.map(check))
    done += next.length
  }
  expect(seen.size).toBeGreaterThan(250)
})

for (const [path, status] of [
  ['/no-such-page', 404],
  ['/a/999999-gone', 404],
] as const) {
  test(`the answer to ${path} stands in both scripts`, async ({ request }) => {
    for (const address of [path, twinOf(path)]) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(status)
      const sheet = readSheet(await answer.text())
      expect(sheet.lang).toBe(isTraditional(address) ? 'zh-Hant' : 'zh-Hans')
      for (const text of sheet.texts) expect((isTraditional(address) ? simplifiedOnly : onlyTraditional)(text), text).toEqual([])
    }
  })
}

test('feeds stand in both scripts, each in its own characters', async ({ request }) => {
  for (const path of ['/rss.xml', '/china/rss.xml'])
    for (const address of [path, twinOf(path)]) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      const text = (await answer.text()).replaceAll(/https?:[^\s"<]+/g, '')
      expect((isTraditional(address) ? simplifiedOnly : onlyTraditional)(text), address).toEqual([])
    }
})

test('the sitemap names both scripts of every address', async ({ request }) => {
  const text = await (await request.get('/sitemaps/1.xml')).text()
  const entries = text.split('<url>').slice(1)
  expect(entries.length).toBeGreaterThan(60)
  for (const entry of entries) {
    const named = Object.fromEntries(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map((it) => [it[1], new URL(it[2] ?? '').pathname]),
    )
    expect(named['zh-Hant'], entry).toBe(twinOf(named['zh-Hans'] ?? ''))
    expect(named['x-default'], entry).toBe(named['zh-Hans'])
  }
})
