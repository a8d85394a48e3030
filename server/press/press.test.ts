import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { gate, how, standIn, until } from '#server/press/stand-in'

const FRONT = { '/zh-hans': { body: '<!DOCTYPE html><p>首页', tags: ['front', 'site'] } }

describe('handing out', () => {
  test('a page is printed once and handed out from then on', async () => {
    const { read, times, press } = standIn(FRONT)
    expect(how(await read('/'))).toBe('miss')
    const second = await read('/')
    expect(how(second)).toBe('hit')
    expect(second.payload).toContain('首页')
    expect(times('/zh-hans')).toBe(1)
    expect(press.counters).toMatchObject({ miss: 1, hit: 1, printed: 1 })
  })

  test('readers who come while a page is printed wait for the same printing', async () => {
    const { wait, open } = gate()
    const { read, times } = standIn({ '/zh-hans/asia': { wait } })
    const readers = Array.from({ length: 20 }, () => read('/asia'))
    await until(() => times('/zh-hans/asia') > 0)
    open()
    const answers = await Promise.all(readers)
    expect(answers.every((it) => it.statusCode === 200)).toBe(true)
    expect(times('/zh-hans/asia')).toBe(1)
  })

  test('undeclared parameters do not make a second edition, and the second such address is a hit', async () => {
    const { read, times } = standIn(FRONT)
    await read('/')
    expect(how(await read('/?utm_source=a'))).toBe('hit')
    expect(how(await read('/?utm_source=a'))).toBe('hit')
    expect(times('/zh-hans')).toBe(1)
  })

  test('each coding has its own bytes, length and strong tag, and says that it varies', async () => {
    const { read } = standIn(FRONT)
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync, identity: (it: Buffer) => it }
    const tags = new Set<unknown>()
    for (const [coding, open] of Object.entries(unpack)) {
      const answer = await read('/', { 'accept-encoding': coding })
      expect(answer.headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding)
      expect(open(answer.rawPayload).toString()).toContain('首页')
      expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length))
      expect(answer.headers['vary']).toBe('Accept-Encoding')
      tags.add(answer.headers['etag'])
    }
    expect(tags.size).toBe(4)
    expect([...tags].every((it) => /^"[^"]+"$/.test(String(it)))).toBe(true)
  })

  test('the headers let a browser keep a page but make it ask, and tell a CDN what it depends on', async () => {
    const { headers } = await standIn(FRONT, { headers: ['X-Content-Type-Options', 'nosniff'] }).read('/')
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'cache-tag': 'front,site',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    })
    expect(headers['cdn-cache-control']).toMatch(/^public, max-age=\d/)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
  })

  test('HEAD has the headers of GET and no body', async () => {
    const { read } = standIn(FRONT)
    const get = await read('/')
    const head = await read('/', {}, 'HEAD')
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.payload).toBe('')
  })

  test('who has the page is told so', async () => {
    const { read } = standIn(FRONT)
    const { headers } = await read('/', { 'accept-encoding': 'gzip' })
    const etag = String(headers['etag'])
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await read('/', { 'accept-encoding': 'gzip', 'if-none-match': held })
      expect([held, answer.statusCode, answer.payload]).toEqual([held, 304, ''])
      expect(answer.headers['etag']).toBe(etag)
    }
    expect((await read('/', { 'if-none-match': etag })).statusCode).toBe(200)
    expect((await read('/', { 'if-none-match': '"other"', 'if-modified-since': String(headers['last-modified']) })).statusCode).toBe(200)
    expect((await read('/', { 'if-modified-since': String(headers['last-modified']) })).statusCode).toBe(304)
    expect((await read('/', { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' })).statusCode).toBe(200)
    expect((await read('/', { 'if-modified-since': 'yesterday' })).statusCode).toBe(200)
  })

  test('a tag given before the tight packing still counts after it', async () => {
    const { read, press } = standIn(FRONT)
    const quick = await read('/', { 'accept-encoding': 'br' })
    await press.settled()
    const tight = await read('/', { 'accept-encoding': 'br' })
    expect(tight.headers['etag']).not.toBe(quick.headers['etag'])
    expect(brotliDecompressSync(tight.rawPayload).toString()).toContain('首页')
    expect((await read('/', { 'accept-encoding': 'br', 'if-none-match': String(quick.headers['etag']) })).statusCode).toBe(304)
    expect((await read('/', { 'accept-encoding': 'br', 'if-none-match': String(tight.headers['etag']) })).statusCode).toBe(304)
  })

  test('who takes no coding at all gets 406', async () => {
    const { read } = standIn(FRONT)
    await read('/')
    expect((await read('/', { 'accept-encoding': 'identity;q=0' })).statusCode).toBe(406)
  })
})

describe('what is not an ordinary page', () => {
  test('any number of missing addresses is asked for once each and answered with one edition per script', async () => {
    const { read, times, press } = standIn({})
    for (let i = 0; i < 50; i += 1) {
      const answer = await read(`/nothing-${i}`)
      expect([answer.statusCode, answer.payload.includes('没有这个页面')]).toEqual([404, true])
    }
    expect((await read('/zh-hant/nothing')).payload).toContain('沒有這個頁面')
    await read('/nothing-1')
    expect(times('/zh-hans/system/missing')).toBe(1)
    expect(times('/zh-hans/nothing-1')).toBe(1)
    expect(press.size().editions).toBe(2)
  })

  test('our own pages are not to be had from outside', async () => {
    const { read } = standIn({})
    expect((await read('/system/broken')).statusCode).toBe(404)
    expect((await read('/zh-hant/system/missing')).statusCode).toBe(404)
  })

  test("a story that was withdrawn answers 410 with the reason, whatever Next's page says", async () => {
    const { read } = standIn({ '/zh-hans/a/42-x': { status: 404, body: '', withdrawn: 42, tags: ['story:42'] } })
    const answer = await read('/a/42-x')
    expect(answer.statusCode).toBe(410)
    expect(answer.payload).toContain('本文已撤回')
    expect(answer.headers['cache-tag']).toBe('story:42')
    expect(how(await read('/a/42-x'))).toBe('hit')
  })

  test('an old address that was given up for good answers 410, in the script asked for', async () => {
    const { read } = standIn({
      '/zh-hant/2019/old': { status: 404, body: '', redirect: { path: '/2019/old', gone: true }, tags: ['redirects'] },
    })
    const answer = await read('/zh-hant/2019/old')
    expect([answer.statusCode, answer.body.includes('此頁已不存在')]).toEqual([410, true])
  })

  test('whoever comes by an old address is counted under it, kept copies too; who only asks whether it is there is not', async () => {
    const used: string[] = []
    const moved = { status: 308, body: '', headers: { location: '/a/1-new' }, redirect: { path: '/2019/old', gone: false } }
    const given = { status: 404, body: '', redirect: { path: '/2019/none', gone: true } }
    const pages = { '/zh-hans/2019/old': moved, '/zh-hans/2019/none': given, '/zh-hans/2019/there': {} }
    const { read } = standIn(pages, { onRedirect: (path) => used.push(path) })
    for (const url of ['/2019/old', '/2019/old', '/2019/old/', '/2019/none', '/2019/none', '/2019/there', '/nowhere']) await read(url)
    await read('/2019/old', {}, 'HEAD')
    expect(used).toEqual(['/2019/old', '/2019/old', '/2019/old', '/2019/none', '/2019/none'])
  })

  test("Next's temporary redirects become 301 with a path of ours", async () => {
    const to = (location: string) => ({ status: 308, body: '', headers: { location } })
    const { read } = standIn({
      '/zh-hans/a/1-old': to('/a/1-new'),
      '/zh-hans/a/2-old': to('https://paper.test/zh-hans/a/2-new?page=2'),
      '/zh-hans/a/3-old': to('https://evil.test/'),
      '/zh-hans/a/4-old': to('//evil.test/x'),
    })
    expect((await read('/a/1-old')).headers['location']).toBe('/a/1-new')
    expect((await read('/a/1-old')).statusCode).toBe(301)
    expect((await read('/a/2-old')).headers['location']).toBe('/a/2-new?page=2')
    expect((await read('/a/3-old')).statusCode).toBe(500)
    expect((await read('/a/4-old')).statusCode).toBe(500)
  })

  test('an address that is spelt wrongly twice over is still one hop', async () => {
    const { read } = standIn({ '/zh-hans/a/1-old': { status: 308, body: '', headers: { location: '/a/1-new' } }, ...FRONT })
    const answer = await read('/zh-hans/A/1-old/?utm=1')
    expect([answer.statusCode, answer.headers['location']]).toEqual([301, '/a/1-new'])
    expect((await read('/zh-hans/')).headers['location']).toBe('/')
    expect((await read('/NOTHING/')).statusCode).toBe(404)
  })

  test('nothing with a cookie or a wish for privacy is kept, and the cookie goes no further', async () => {
    const { read, times } = standIn({
      '/zh-hans/cookie': { headers: { 'set-cookie': 'a=b' } },
      '/zh-hans/private': { headers: { 'cache-control': 'private' } },
      '/zh-hans/dynamic': { headers: { 'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate' } },
    })
    for (const name of ['cookie', 'private', 'dynamic']) {
      expect((await read(`/${name}`)).headers['set-cookie']).toBeUndefined()
      await read(`/${name}`)
    }
    expect([times('/zh-hans/cookie'), times('/zh-hans/private'), times('/zh-hans/dynamic')]).toEqual([2, 2, 1])
  })

  test('a broken page shows our own words, not its fault, and is tried once a second', async () => {
    const { read, times, faults } = standIn({ '/zh-hans/bad': { fault: new Error('secret: /etc/passwd') } })
    const answer = await read('/bad')
    expect(answer.statusCode).toBe(500)
    expect(answer.payload).toContain('出了故障')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['x-request-id']).toBeTruthy()
    expect(answer.payload).not.toContain('secret')
    await Promise.all(Array.from({ length: 5 }, () => read('/bad')))
    expect(times('/zh-hans/bad')).toBe(1)
    expect(faults).toContainEqual(expect.objectContaining({ code: 'press.print-failed' }))
  })

  test('even when our own page for failures fails, the answer is plain Chinese', async () => {
    const fault = new Error('gone')
    const { read } = standIn({ '/zh-hans/bad': { fault }, '/zh-hans/system/broken': { fault }, '/zh-hans/system/missing': { fault } })
    expect((await read('/bad')).payload).toContain('页面暂时无法显示')
    const missing = await read('/nothing')
    expect([missing.statusCode, missing.payload.includes('没有这个页面')]).toEqual([404, true])
  })

  test('feeds come through as they are, under a policy that loads nothing', async () => {
    const body = '<?xml version="1.0"?><rss><!-- kept --></rss>'
    const { read } = standIn({ '/zh-hans/rss.xml': { body, headers: { 'content-type': 'application/rss+xml' } } })
    const answer = await read('/rss.xml', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(answer.rawPayload).toString()).toBe(body)
    expect(answer.headers['content-security-policy']).toBe(`default-src 'none'; frame-ancestors 'none'`)
  })
})

describe('under load', () => {
  test('when too many different pages wait to be printed, the next reader is told to come back', async () => {
    const { wait, open } = gate()
    const pages = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`/zh-hans/p-${i}`, { wait, headers: { 'content-type': 'image/png' } }]),
    )
    const { read, press } = standIn(pages)
    const answers = Object.keys(pages).map((it) => read(it.replace('/zh-hans', '')))
    await until(() => press.counters.busy === 96)
    open()
    const statuses = (await Promise.all(answers)).map((it) => it.statusCode)
    expect(statuses.filter((it) => it === 200)).toHaveLength(204)
    expect(statuses.filter((it) => it === 503)).toHaveLength(96)
    expect((await answers.at(-1))?.headers['retry-after']).toBe('2')
    expect(press.counters.busy).toBe(96)
  })

  test('what a reader sends never reaches the page', async () => {
    const seen: unknown[] = []
    const handler = (req: { headers: object }, res: { end: (it: string) => void }) => {
      seen.push(Object.keys(req.headers).sort())
      res.end('<!DOCTYPE html>')
    }
    const { read } = standIn({}, { handler: handler as never })
    await read('/', { 'x-middleware-subrequest': 'a', rsc: '1', 'x-forwarded-host': 'evil.test', cookie: 'a=b', 'next-action': 'x' })
    expect(seen).toEqual([['accept', 'host', 'user-agent']])
  })
})
