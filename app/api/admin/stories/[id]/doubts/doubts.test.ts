import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-doubts-${process.pid}`
})

const { freshDatabase, manuscriptOf } = await import('#db/testing')
const { createStory } = await import('#db/stories/commands')
const { addTerm } = await import('#db/terms/commands')
const { theHouse } = await import('#db/audit/commands')
const { GET } = await import('./route')
const { ask, at, employ } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

type Told = { doubts: { hans: string; hant: string; others: string[] }[]; mayEdit: boolean }

test('a guess of the converter is told until the glossary decides it, to whom may open the story', async () => {
  const [editor, reporter, other] = [await employ('editor'), await employ('reporter'), await employ('reporter')]
  const id = await createStory(reporter, 'report', manuscriptOf({ headline: '云泉村丰收' }))
  const told = async (staff: { headers: Record<string, string> }) =>
    GET(ask({ method: 'GET', headers: staff.headers }), at({ id: String(id) }))
  const asReporter = (await (await told(reporter)).json()) as Told
  expect(asReporter.mayEdit).toBe(false)
  expect(asReporter.doubts).toMatchObject([{ hans: '云泉村', hant: '雲泉村', others: ['云泉村'] }])
  expect(((await (await told(editor)).json()) as Told).mayEdit).toBe(true)
  expect((await told(other)).status).toBe(404)
  await addTerm(theHouse, { kind: 'place', hans: '云泉村', hant: '云泉村', aliases: [], note: '', story: id })
  expect(((await (await told(editor)).json()) as Told).doubts).toEqual([])
})
