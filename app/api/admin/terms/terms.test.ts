import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-terms-${process.pid}`
})

const { freshDatabase } = await import('#db/testing')
const { addTerm } = await import('#db/terms/commands')
const { theHouse } = await import('#db/audit/commands')
const { GET: traditional } = await import('./traditional/route')
const { GET: colleagues } = await import('../staff/route')
const { ask, at, employ } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

test('whoever adds a term sees what the traditional edition makes of it, by the terms there are', async () => {
  const editor = await employ('editor')
  const hant = async (words: string) => {
    const path = `/api/admin/terms/traditional?words=${encodeURIComponent(words)}`
    return ((await (await traditional(ask({ method: 'GET', headers: editor.headers, path }), at())).json()) as { hant: string }).hant
  }
  expect(await hant('云南白药')).toBe('雲南白藥')
  await addTerm(theHouse, { kind: 'person', hans: '于北辰', hant: '于北辰', aliases: [], note: '', story: 0 })
  expect(await hant('于北辰')).toBe('于北辰')
  expect(await hant('')).toBe('')
})

test('colleagues come with the sound of their names', async () => {
  const reporter = await employ('reporter')
  const reply = (await (await colleagues(ask({ method: 'GET', headers: reporter.headers }), at())).json()) as {
    staff: { pinyin: string }[]
  }
  expect(reply.staff.map((it) => it.pinyin)).toContain('reporter')
})
