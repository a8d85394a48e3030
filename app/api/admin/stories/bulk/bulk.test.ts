import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-bulk-${process.pid}`
})

const { freshDatabase, manuscriptOf } = await import('#db/testing')
const { theHouse } = await import('#db/audit/commands')
const { changeRole } = await import('#db/staff/commands')
const { createStory } = await import('#db/stories/commands')
const { getForDesk } = await import('#db/stories/desk')
const { assignStory } = await import('#db/workflow/commands')
const { POST: act } = await import('./route')
const { POST: undo } = await import('./[bulk]/undo/route')
const { ask, at, employ, ownHeaders, read, signIn } = await import('#server/desk/testing')
type Employed = Awaited<ReturnType<typeof employ>>

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

type Answer = Record<string, unknown> & { bulk: number; done: number[]; left: unknown[] }
const doIt = async (who: Employed, action: object, stories: number[], more: object = {}) =>
  read<Answer>(await act(ask({ headers: who.headers, body: { action, stories, ...more } }), at()))
const undoIt = async (who: Employed, bulk: number) =>
  read<Answer>(await undo(ask({ headers: who.headers, body: {} }), at({ bulk: String(bulk) })))
const draft = (by: { id: string | null; name: string }, headline = '甲') => createStory(by, 'report', manuscriptOf({ headline }))

test('who was demoted since takes no archiving back; whoever may archive still can', async () => {
  const [fallen, chief] = [await employ('editor'), await employ('chief')]
  const id = await draft(fallen)
  const { body } = await doIt(fallen, { do: 'archive' }, [id])
  await changeRole(theHouse, fallen.id, 'reporter')
  const [cookie = ''] = (await signIn(fallen.email)).headers.getSetCookie()[0]?.split(';') ?? []
  expect(await undoIt({ ...fallen, headers: { ...ownHeaders, cookie } }, body.bulk)).toMatchObject({
    status: 403,
    body: { error: expect.stringContaining('没有权限') },
  })
  expect((await getForDesk(id))?.state).toBe('archived')
  expect(await undoIt(chief, body.bulk)).toMatchObject({ status: 200, body: { done: [id] } })
  expect((await getForDesk(id))?.state).toBe('draft')
})

test('a reporter’s undo neither reaches nor names a story that was given to somebody else since', async () => {
  const [reporter, other, editor] = [await employ('reporter'), await employ('reporter'), await employ('editor')]
  const [own, lent] = [await draft(reporter), await draft(editor, '旧题')]
  await assignStory(theHouse, lent, reporter.id)
  const both = await doIt(reporter, { do: 'topic', topic: 1 }, [own, lent])
  const alone = await doIt(reporter, { do: 'section', section: 2 }, [lent])
  await assignStory(theHouse, lent, other.id)
  const undone = await undoIt(reporter, both.body.bulk)
  expect(undone).toMatchObject({ status: 200, body: { done: [own], left: [] } })
  expect(await undoIt(reporter, alone.body.bulk)).toMatchObject({ status: 404 })
  expect(JSON.stringify(undone)).not.toContain('旧题')
  expect((await getForDesk(lent))?.manuscript).toMatchObject({ topics: [1], section: 2 })
  expect(await undoIt(editor, alone.body.bulk)).toMatchObject({ status: 404 })
})

test('stories in the bin are changed by no number that somebody sends', async () => {
  const editor = await employ('editor')
  const id = await draft(editor)
  await doIt(editor, { do: 'bin' }, [id])
  for (const action of [{ do: 'submit' }, { do: 'archive' }, { do: 'section', section: 2 }, { do: 'assign', staff: editor.id }])
    expect((await doIt(editor, action, [id])).body).toMatchObject({ bulk: null, done: [], left: [{ story: id }] })
  expect((await doIt(editor, { do: 'restore' }, [id])).body.done).toEqual([id])
  expect(await getForDesk(id)).toMatchObject({ state: 'draft', version: 1, assignee: null })
})

test('approving many is an editor’s, and says of each story which version was seen', async () => {
  const [reporter, editor] = [await employ('reporter'), await employ('editor')]
  const id = await draft(reporter)
  await doIt(reporter, { do: 'submit' }, [id])
  expect(await doIt(reporter, { do: 'approve', versions: { [id]: 1 } }, [id])).toMatchObject({ status: 403 })
  expect(await doIt(editor, { do: 'approve' }, [id])).toMatchObject({ status: 422 })
  expect((await doIt(editor, { do: 'approve', versions: {} }, [id])).body).toMatchObject({ done: [], left: [{ story: id }] })
  expect((await doIt(editor, { do: 'approve', versions: { [id]: 1 } }, [id])).body).toMatchObject({ done: [id] })
  expect((await getForDesk(id))?.state).toBe('approved')
})
