import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `/tmp/eddiba-workflow-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
})

const { freshDatabase, manuscriptOf } = await import('#db/testing')
const { scheduleStory } = await import('#db/schedules/schedule')
const { createStory } = await import('#db/stories/commands')
const { publishStory } = await import('#db/stories/publish')
const { withdrawStory } = await import('#db/stories/withdraw')
const { approveStory, archiveStory, submitStory } = await import('#db/workflow/commands')
const { getStoryStatus } = await import('#db/workflow/queries')
const { writeNote } = await import('#db/notes/commands')
const { getStory } = await import('#db/stories/queries')
const { listWireAfter } = await import('#db/wire/queries')
const { staffRoles } = await import('#lib/permissions')
const { storyStates } = await import('#lib/story/kinds')
const { verbs } = await import('#lib/story/workflow')
const { ask, at, employ } = await import('#server/desk/testing')
type Employed = Awaited<ReturnType<typeof employ>>
type Role = (typeof staffRoles)[number]
type State = (typeof storyStates)[number]
type Verb = (typeof verbs)[number]
type Route = Record<string, (request: Request, context: ReturnType<typeof at>) => Promise<Response>>

/** Written by hand, and on purpose not made from the matrix: where each verb leads from each state, and whose it is. */
const HOUSE_RULES = `
             draft      review     approved   scheduled  published  withdrawn  archived   | roles
submit       review     -          -          -          -          -          -          | reporter editor chief admin
return       -          draft      draft      -          -          -          -          | editor chief admin
approve      -          approved   -          -          -          -          -          | editor chief admin
schedule     scheduled  scheduled  scheduled  scheduled  published  -          -          | editor chief admin
unschedule   -          -          -          approved   published  -          -          | editor chief admin
publish      published  published  published  published  published  published  -          | editor chief admin
recall       -          -          -          -          draft      -          -          | editor chief admin
correct      -          -          -          -          published  -          -          | editor chief admin
withdraw     -          -          -          -          withdrawn  -          -          | editor chief admin
archive      archived   -          -          -          -          archived   -          | editor chief admin
reopen       -          -          -          -          -          draft      draft      | editor chief admin
`

const [head = [], ...rows] = HOUSE_RULES.trim()
  .split('\n')
  .map((line) => line.split('|').map((half) => half.trim().split(/\s+/)))
const columns = head[0] ?? []
const rules = new Map(rows.map(([[verb = '', ...moves] = [], roles = []]) => [verb, { moves, roles }]))

let close: () => Promise<void>
const people = new Map<Role, Employed>()
beforeAll(async () => {
  close = await freshDatabase()
  for (const role of staffRoles) people.set(role, await employ(role))
})
afterAll(() => close())

const personOf = (role: Role): Employed => people.get(role) ?? (Promise.reject(new Error(role)) as never)
const actorOf = (role: Role) => ({ id: personOf(role).id, name: role })
const inAnHour = () => new Date(Date.now() + 3_600_000)
const key = () => crypto.randomUUID()

/** A story of the reporter's in a state, and the key of its publication. A published one has an update that waits. */
async function storyIn(state: State): Promise<{ id: number; published: string }> {
  const reporter = actorOf('reporter')
  const id = await createStory(reporter, 'report', manuscriptOf({}))
  const published = key()
  if (state === 'review' || state === 'approved') await submitStory(reporter, id, { version: 1 })
  if (state === 'approved') await approveStory(actorOf('editor'), id, { version: 1 })
  const terms = { version: 1, at: inAnHour(), key: key() }
  if (state === 'scheduled') await scheduleStory(actorOf('editor'), id, { ...terms, terms: { change: 'new' } })
  if (state === 'published' || state === 'withdrawn')
    await publishStory(actorOf('editor'), id, { version: 1, key: published, change: 'new' })
  if (state === 'published') await scheduleStory(actorOf('editor'), id, { ...terms, terms: { change: 'update' } })
  if (state === 'withdrawn') await withdrawStory(actorOf('editor'), id, '测试')
  if (state === 'archived') await archiveStory(actorOf('editor'), id)
  expect((await getStoryStatus(id, new Date()))?.state).toBe(state)
  return { id, published }
}

/** What a page sends with each verb. */
const bodyOf = (verb: Verb | 'assign' | 'embargo' | 'expire', published: string, live: boolean): Record<string, unknown> => {
  const bodies = {
    submit: { version: 1 },
    return: { version: 1, reason: '缺第二个信源' },
    approve: { version: 1 },
    schedule: { version: 1, at: inAnHour().toISOString(), key: key(), change: live ? 'update' : 'new' },
    unschedule: {},
    publish: { version: 1, key: key(), change: live ? 'update' : 'new' },
    recall: { key: published },
    correct: { kind: 'correction', wrong: '甲', right: '乙' },
    withdraw: { reason: '消息来源有误' },
    archive: {},
    reopen: {},
    assign: { staff: null },
    embargo: { until: null },
    expire: { at: null },
  }
  return bodies[verb]
}

async function routeOf(path: string): Promise<Route> {
  return (await import(/* @vite-ignore */ `${process.cwd()}/app/api/admin/stories/[id]/${path}/route.ts`)) as Route
}

async function send(role: Role, path: string, id: number | string, body: unknown, more: Record<string, string> = {}) {
  const route = await routeOf(path)
  const method = body === undefined ? 'GET' : 'POST'
  const request = ask({ method, headers: personOf(role).headers, ...(body === undefined ? {} : { body }) })
  const response = await route[method]?.(request, at({ id: String(id), ...more }))
  if (!response) throw new Error(`${method} ${path} is no route`)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> & { reasons?: string[] } }
}

test('the rules on this page and the program know the same verbs and states', () => {
  expect([...rules.keys()]).toEqual([...verbs])
  expect(columns).toEqual([...storyStates])
})

describe.each(staffRoles)('%s', (role) => {
  test.each(storyStates)('in %s may do what the rules say, and nothing else', async (state) => {
    for (const verb of verbs) {
      const { id, published } = await storyIn(state)
      const rule = rules.get(verb)
      const to = rule?.moves[columns.indexOf(state)]
      const may = rule?.roles.includes(role) === true
      const told = (await send(role, 'status', id, undefined)).body['can'] as string[]
      const answer = await send(role, verb, id, bodyOf(verb, published, state === 'published'))
      const now = (await getStoryStatus(id, new Date()))?.state
      const where = `${role} ${verb} ${state}: ${JSON.stringify(answer.body)}`
      expect(answer.status, where).toBe(!may ? 403 : to === '-' ? 422 : 200)
      expect(now, where).toBe(may && to !== '-' ? to : state)
      expect(told.includes(verb), where).toBe(may && to !== '-')
      if (answer.status === 422) expect(answer.body.reasons?.[0], where).toMatch(/\p{Script=Han}/u)
    }
  })
})

const everyDoor = [...verbs, 'assign', 'embargo', 'expire'] as const

test('no door takes a field that nobody asked for', async () => {
  for (const verb of everyDoor) {
    const { id, published } = await storyIn(verb === 'reopen' ? 'archived' : 'draft')
    const before = await getStoryStatus(id, new Date())
    for (const extra of [{ state: 'published' }, { publishedAt: '2020-01-01T00:00:00Z' }, { createdBy: 'x' }, { role: 'admin' }]) {
      const answer = await send('chief', verb, id, { ...bodyOf(verb, published, false), ...extra })
      expect([verb, answer.status]).toEqual([verb, 422])
    }
    expect(await getStoryStatus(id, new Date())).toEqual(before)
  }
})

test('a story that somebody may not see is, at every door, not there', async () => {
  const foreign = await createStory(actorOf('chief'), 'report', manuscriptOf({}))
  for (const path of ['status', 'notes']) expect((await send('reporter', path, foreign, undefined)).status).toBe(404)
  expect((await send('reporter', 'submit', foreign, { version: 1 })).status).toBe(404)
  expect((await send('reporter', 'notes', foreign, { text: '看得见吗' })).status).toBe(404)
  for (const deed of ['reply', 'resolve', 'reopen']) {
    const note = await writeNote(actorOf('chief'), foreign, { text: '内部' })
    const number = note.outcome === 'noted' ? String(note.note) : ''
    const body = deed === 'reply' ? { text: '回' } : {}
    expect((await send('reporter', `notes/[note]/${deed}`, foreign, body, { note: number })).status).toBe(404)
    const own = await createStory(actorOf('reporter'), 'report', manuscriptOf({}))
    expect((await send('reporter', `notes/[note]/${deed}`, own, body, { note: number })).status).toBe(404)
  }
  for (const id of [0, 99_999_999, 'x', '1e3', '-1'])
    for (const verb of everyDoor) expect([verb, (await send('admin', verb, id, bodyOf(verb, key(), false))).status]).toEqual([verb, 404])
})

test('who was given a story may open it', async () => {
  const id = await createStory(actorOf('chief'), 'report', manuscriptOf({}))
  expect((await send('chief', 'assign', id, { staff: personOf('reporter').id })).status).toBe(200)
  expect((await send('reporter', 'status', id, undefined)).body).toMatchObject({ assignee: { name: 'reporter' }, can: ['submit'] })
  expect((await send('chief', 'assign', id, { staff: 'nobody' })).status).toBe(422)
})

test('a publication is refused with every reason at once, and readers and wire know nothing of it', async () => {
  const id = await createStory(actorOf('editor'), 'report')
  await send('editor', 'embargo', id, { until: inAnHour().toISOString() })
  await send('editor', 'notes', id, { text: '等律师意见', blocking: true })
  const before = (await listWireAfter(0)).length
  const answer = await send('editor', 'publish', id, { version: 1, key: key(), change: 'new' })
  expect(answer.status).toBe(422)
  for (const it of ['禁发到', '批注', '标题', '频道', '正文']) expect(answer.body.reasons?.join()).toContain(it)
  expect(await getStory(id)).toBeNull()
  expect(await listWireAfter(0)).toHaveLength(before)
})

test('what somebody else has saved in between is a conflict with their text', async () => {
  const { id } = await storyIn('draft')
  for (const verb of ['submit', 'schedule', 'publish'] as const) {
    const answer = await send('editor', verb, id, { ...bodyOf(verb, key(), false), version: 9 })
    expect([verb, answer.status, answer.body['serverVersion']]).toEqual([verb, 409, 1])
  }
})

test('the bar of the front and its places are the chief’s', async () => {
  const { id } = await storyIn('draft')
  const terms = { version: 1, key: key(), change: 'new' }
  expect((await send('editor', 'publish', id, { ...terms, breaking: true })).status).toBe(403)
  expect(
    (await send('editor', 'schedule', id, { ...terms, at: inAnHour().toISOString(), front: { area: 'lead', position: 0 } })).status,
  ).toBe(403)
  expect((await send('chief', 'publish', id, { ...terms, front: { area: 'lead', position: 7 } })).status).toBe(422)
  expect((await send('chief', 'publish', id, { ...terms, breaking: true, front: { area: 'lead', position: 0 } })).status).toBe(200)
})

test('a change of a published story has to say what it is', async () => {
  const { id } = await storyIn('published')
  const { change: _, ...unsaid } = bodyOf('publish', key(), true)
  expect((await send('editor', 'publish', id, unsaid)).status).toBe(422)
})

test('a reporter does not resolve what an editor made a condition', async () => {
  const { id } = await storyIn('draft')
  const { body } = await send('editor', 'notes', id, { text: '缺第二信源', blocking: true })
  const note = { note: String(body['note']) }
  expect((await send('reporter', 'notes/[note]/resolve', id, {}, note)).status).toBe(403)
  expect((await send('reporter', 'notes/[note]/reply', id, { text: '已补' }, note)).status).toBe(200)
  expect((await send('editor', 'notes/[note]/resolve', id, {}, note)).status).toBe(200)
})

test('who sent it back and why is told until it moves on', async () => {
  const { id } = await storyIn('review')
  await send('editor', 'return', id, { version: 1, reason: '缺第二个信源' })
  expect((await send('reporter', 'status', id, undefined)).body).toMatchObject({
    state: 'draft',
    returned: { reason: '缺第二个信源', by: 'editor' },
    steps: [{ verb: 'return', before: 'review', after: 'draft' }, { verb: 'submit' }],
  })
  await send('reporter', 'submit', id, { version: 1, reviewer: personOf('chief').id, note: '已补' })
  expect((await send('reporter', 'status', id, undefined)).body).toMatchObject({ returned: null, reviewer: { name: 'chief' } })
})
