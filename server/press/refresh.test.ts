import { describe, expect, test } from 'vitest'
import { gate, how, pause, type StandInPage, standIn, until } from '#server/press/stand-in'

/** A page whose words can be changed, as an editor would. */
function changing(tags: string[], first = '旧') {
  const state: StandInPage & { words: string } = { words: first }
  const page = () => ({ tags, ...state, body: `<!DOCTYPE html><p>${state.words}` })
  return { state, page }
}
const hard = (...tags: string[]) => ({ event: 'story-updated', hard: tags, soft: [] })
const soft = (...tags: string[]) => ({ event: 'story-updated', hard: [], soft: tags })

describe('news from the wire', () => {
  test('a hard tag: the very next reader gets the new words', async () => {
    const { state, page } = changing(['story:1'])
    const { read, press } = standIn({ '/zh-hans/a/1-x': page })
    await read('/a/1-x')
    state.words = '新'
    press.apply([hard('story:1')])
    const answer = await read('/a/1-x')
    expect(answer.payload).toContain('新')
  })

  test('a soft tag: readers get the old words while one new copy is printed', async () => {
    const { state, page } = changing(['section-rail:asia'])
    const { read, press, times } = standIn({ '/zh-hans/a/1-x': page })
    await read('/a/1-x')
    const { wait, open } = gate()
    state.words = '新'
    state.wait = wait
    press.apply([soft('section-rail:asia')])
    const [one, two] = await Promise.all([read('/a/1-x'), read('/a/1-x')])
    expect([how(one), how(two), one.payload.includes('旧')]).toEqual(['stale', 'stale', true])
    open()
    await until(() => press.counters.printed === 2)
    await pause(5)
    const later = await read('/a/1-x')
    expect([how(later), later.payload.includes('新')]).toEqual(['hit', true])
    expect(times('/zh-hans/a/1-x')).toBe(2)
  })

  test('pages that do not depend on it stay as they are', async () => {
    const { read, press } = standIn({ '/zh-hans/asia': { tags: ['section:asia'] } })
    await read('/asia')
    press.apply([hard('section:china'), soft('front')])
    expect(how(await read('/asia'))).toBe('hit')
  })

  test('what is read a lot is printed again before anyone asks', async () => {
    const { state, page } = changing(['front'])
    const { read, press, times } = standIn({ '/zh-hans': page })
    await read('/')
    state.words = '新'
    press.apply([hard('front')])
    await until(() => press.counters.printed === 2)
    await pause(5)
    expect(times('/zh-hans')).toBe(2)
    const answer = await read('/')
    expect([how(answer), answer.payload.includes('新')]).toEqual(['hit', true])
  })

  test('the same words after a refresh keep their tag and date', async () => {
    const { page } = changing(['front'])
    const { read, press } = standIn({ '/zh-hans': page })
    const before = await read('/', { 'accept-encoding': 'br' })
    await press.settled()
    const tight = await read('/', { 'accept-encoding': 'br' })
    press.apply([hard('front')])
    await until(() => press.counters.printed === 2)
    await pause(5)
    const after = await read('/', { 'accept-encoding': 'br' })
    expect(after.headers['etag']).toBe(tight.headers['etag'])
    expect(after.headers['last-modified']).toBe(before.headers['last-modified'])
  })

  test('an address that was missing is asked for again once something is published', async () => {
    const pages: Record<string, StandInPage> = {}
    const { read, press } = standIn(pages)
    expect((await read('/a/7-x')).statusCode).toBe(404)
    pages['/zh-hans/a/7-x'] = { tags: ['story:7'] }
    expect((await read('/a/7-x')).statusCode).toBe(404)
    press.apply([hard('story:7')])
    expect((await read('/a/7-x')).statusCode).toBe(200)
  })

  test('a page that ceases to exist is not kept', async () => {
    const pages: Record<string, StandInPage> = { '/zh-hans/about': { tags: ['page:about'] } }
    const { read, press } = standIn(pages)
    await read('/about')
    delete pages['/zh-hans/about']
    press.apply([hard('page:about')])
    expect((await read('/about')).statusCode).toBe(404)
    expect((await read('/about')).statusCode).toBe(404)
  })
})

describe('a printing overtaken by the news', () => {
  test('is thrown away and done again, so that old words are not kept as fresh', async () => {
    const { state, page } = changing(['story:1'])
    const { wait, open } = gate()
    state.wait = wait
    const { read, press, times } = standIn({ '/zh-hans/a/1-x': page })
    const early = read('/a/1-x')
    await until(() => times('/zh-hans/a/1-x') === 1)
    // The page has read the old words; now the editor publishes.
    state.words = '新'
    delete state.wait
    press.apply([hard('story:1')])
    const late = read('/a/1-x')
    open()
    expect((await early).payload).toContain('新')
    expect((await late).payload).toContain('新')
    expect(how(await read('/a/1-x'))).toBe('hit')
    expect(times('/zh-hans/a/1-x')).toBe(2)
    expect(press.counters.overtaken).toBe(1)
  })

  test('by news of something else is kept', async () => {
    const { wait, open } = gate()
    const { read, press, times } = standIn({ '/zh-hans/a/1-x': { tags: ['story:1'], wait } })
    const early = read('/a/1-x')
    await until(() => times('/zh-hans/a/1-x') === 1)
    press.apply([hard('story:2')])
    open()
    await early
    expect(how(await read('/a/1-x'))).toBe('hit')
    expect(times('/zh-hans/a/1-x')).toBe(1)
  })

  test('that found nothing is done again, since what it missed may exist now', async () => {
    const { wait, open } = gate()
    const pages: Record<string, StandInPage> = { '/zh-hans/a/1-x': { status: 404, wait } }
    const { read, press, times } = standIn(pages)
    const early = read('/a/1-x')
    await until(() => times('/zh-hans/a/1-x') === 1)
    pages['/zh-hans/a/1-x'] = { tags: ['story:1'] }
    press.apply([hard('story:1')])
    open()
    expect((await early).statusCode).toBe(200)
  })

  test('by a soft tag is handed out and refreshed afterwards', async () => {
    const { state, page } = changing(['rail'])
    const { wait, open } = gate()
    state.wait = wait
    const { read, press, times } = standIn({ '/zh-hans/a/1-x': page })
    const early = read('/a/1-x')
    await until(() => times('/zh-hans/a/1-x') === 1)
    state.words = '新'
    press.apply([soft('rail')])
    open()
    await early
    expect(how(await read('/a/1-x'))).toBe('stale')
  })
})

describe('when printing fails', () => {
  test('the last good edition is handed out, and the fault is logged once', async () => {
    const { state, page } = changing(['story:1'])
    const { read, press, faults } = standIn({ '/zh-hans/a/1-x': page })
    await read('/a/1-x')
    state.fault = new Error('database is locked')
    press.apply([hard('story:1')])
    await until(() => faults.length > 0)
    const answers = await Promise.all([read('/a/1-x'), read('/a/1-x'), read('/a/1-x')])
    for (const it of answers) expect([it.statusCode, how(it), it.payload.includes('旧')]).toEqual([200, 'stale-if-error', true])
    expect(faults).toEqual([expect.objectContaining({ code: 'press.print-failed', staleIfError: true })])
    expect(press.counters.staleIfError).toBe(3)
  })

  test('an answer of 500 counts as a failure', async () => {
    const { state, page } = changing(['story:1'])
    const { read, press } = standIn({ '/zh-hans/a/1-x': page })
    await read('/a/1-x')
    state.status = 500
    press.apply([hard('story:1')])
    expect(how(await read('/a/1-x'))).toBe('stale-if-error')
  })

  test('the words of a withdrawn story do not come back, neither on its page nor on the front', async () => {
    const story = changing(['story:1', 'card:1'])
    const front = changing(['front', 'card:1'])
    const { read, press } = standIn({ '/zh-hans/a/1-x': story.page, '/zh-hans': front.page })
    await read('/a/1-x')
    await read('/')
    story.state.fault = new Error('gone')
    front.state.fault = new Error('gone')
    press.apply([{ event: 'story-withdrawn', hard: ['story:1'], soft: ['card:1'] }])
    for (const url of ['/a/1-x', '/']) {
      const answer = await read(url)
      expect([url, answer.statusCode, answer.payload.includes('旧')]).toEqual([url, 500, false])
    }
  })

  test('an emptied paper leaves nothing behind', async () => {
    const { read, press } = standIn({ '/zh-hans': { tags: [] } })
    await read('/')
    press.apply([{ event: 'site-emptied', hard: ['site'], soft: [] }])
    expect(press.size().editions).toBe(0)
  })

  test('after a gap in the wire everything is printed anew, with the old copies to fall back on', async () => {
    const { state, page } = changing([])
    const { read, press } = standIn({ '/zh-hans/a/1-x': page })
    await read('/a/1-x')
    state.words = '新'
    press.clear()
    expect((await read('/a/1-x')).payload).toContain('新')
    state.fault = new Error('gone')
    press.clear()
    expect(how(await read('/a/1-x'))).toBe('stale-if-error')
  })
})
