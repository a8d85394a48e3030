import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-find-${process.pid}`
})

const { openSpecial } = await import('#db/specials/commands')
const { createStory } = await import('#db/stories/commands')
const { freshDatabase, manuscriptOf } = await import('#db/testing')
const { GET } = await import('./route')
const { ask, at, employ } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

async function found(who: Awaited<ReturnType<typeof employ>>, words: string) {
  const path = `/api/admin/find?q=${encodeURIComponent(words)}`
  const answer = await GET(ask({ method: 'GET', headers: who.headers, path }), at())
  return ((await answer.json()) as { things: { kind: string; name: string; note?: string; href: string }[] }).things
}

test('everybody finds what they may open, told with where it stands and where it leads', async () => {
  const [reporter, editor, admin] = [await employ('reporter'), await employ('editor'), await employ('admin')]
  const hidden = await createStory(editor, 'report', manuscriptOf({ headline: '湄公河内幕' }))
  const own = await createStory(reporter, 'report', manuscriptOf({ headline: '湄公河见闻' }))
  const story = (id: number, name: string) => ({ kind: 'story', key: String(id), name, note: `草稿 · ${id}`, href: `/admin/stories/${id}` })
  const topic = { kind: 'topic', key: 'meigonghe', name: '湄公河', href: '/topic/meigonghe' }
  expect(await found(reporter, 'mgh')).toEqual([story(own, '湄公河见闻'), topic])
  const room = { ...topic, href: `/admin/topics?q=${encodeURIComponent('湄公河')}` }
  expect(await found(editor, ' 湄公河 ')).toEqual(expect.arrayContaining([story(hidden, '湄公河内幕'), story(own, '湄公河见闻'), room]))
  expect(await found(editor, 'reporter')).toEqual([])
  expect(await found(admin, 'reporter')).toMatchObject([{ kind: 'person', name: 'reporter', href: '/admin/people' }])
  expect(await found(admin, '')).toEqual([])
  expect(await found(admin, '一'.repeat(500))).toEqual([])
})

test('a section, author or special is told twice to who edits it, where it is edited first; a hidden special to them alone', async () => {
  const [reporter, editor, chief] = [await employ('reporter'), await employ('editor'), await employ('chief')]
  const blank = { introduction: '', picture: null, pictureAlt: '', lead: null, chapters: [] }
  const opened = await openSpecial(chief, { ...blank, title: '红海航路', slug: 'honghai', hidden: true })
  const id = opened.outcome === 'created' ? opened.id : 0
  const shown = async (who: typeof chief, words: string) =>
    (await found(who, words)).map(({ href, note }) => `${href} ${note ?? ''}`.trim())
  expect(await shown(chief, '亚洲')).toEqual(['/admin/sections#asia 编辑', '/asia 读者页'])
  expect(await shown(editor, '亚洲')).toEqual(['/asia'])
  expect(await shown(editor, 'honghai')).toEqual([`/admin/specials/${id} 编辑 · 未发布`])
  expect(await shown(reporter, '红海')).toEqual([])
})
