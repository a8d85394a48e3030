import { binStory } from '#db/desk/bin'
import { actOnMany } from '#db/desk/bulk'
import { keepView } from '#db/desk/views'
import { resolveNote, writeNote } from '#db/notes/commands'
import { sharePreview } from '#db/previews/commands'
import { listVersions } from '#db/revisions/queries'
import { scheduleStory } from '#db/schedules/schedule'
import { saveStory } from '#db/stories/save'
import { manuscriptOf } from '#db/testing'
import { archiveStory, submitStory } from '#db/workflow/commands'
import { draft, inAnHour, key, type Making, published, type Scene } from '#server/desk/walk/scene'

async function inReview(scene: Scene): Promise<number> {
  const id = await draft(scene)
  await submitStory(scene.colleague, id, { version: 1 })
  return id
}
async function noted(scene: Scene): Promise<{ id: number; note: number }> {
  const id = await draft(scene)
  const written = await writeNote(scene.colleague, id, { text: '核实数字' })
  return { id, note: 'note' in written ? written.note : 0 }
}
/** The body of a deed at a story that has just been made. */
const at =
  (body: unknown = {}, make: (scene: Scene) => Promise<number> = draft): Making =>
  async (scene) => ({ params: { id: await make(scene) }, body })

/** What the doors of stories take. */
export const storyDeeds: Record<string, Making> = {
  'GET admin/stories/[id]': at(undefined),
  'GET admin/stories/[id]/versions/[version]': async (scene) => ({ params: { id: (await published(scene)).id, version: 'r1' } }),
  'POST admin/stories': async () => ({ body: { kind: 'report' } }),
  'POST admin/stories/[id]/approve': at({ version: 1 }, inReview),
  'POST admin/stories/[id]/archive': at(),
  'POST admin/stories/[id]/assign': async (scene) => ({ params: { id: await draft(scene) }, body: { staff: scene.colleague.id } }),
  'POST admin/stories/[id]/correct': at({ wrong: '甲', right: '乙' }, async (scene) => (await published(scene)).id),
  'POST admin/stories/[id]/embargo': async (scene) => ({ params: { id: await draft(scene) }, body: { until: inAnHour().toISOString() } }),
  'POST admin/stories/[id]/expire': async (scene) => ({
    params: { id: (await published(scene)).id },
    body: { at: inAnHour().toISOString() },
  }),
  'POST admin/stories/[id]/notes': at({ text: '核实数字' }),
  'POST admin/stories/[id]/notes/[note]/reopen': async (scene) => {
    const params = await noted(scene)
    await resolveNote(scene.colleague, params.id, params.note)
    return { params, body: {} }
  },
  'POST admin/stories/[id]/notes/[note]/reply': async (scene) => ({ params: await noted(scene), body: { text: '已核' } }),
  'POST admin/stories/[id]/notes/[note]/resolve': async (scene) => ({ params: await noted(scene), body: {} }),
  'POST admin/stories/[id]/plan': at({ at: inAnHour().toISOString() }),
  'POST admin/stories/bulk': async (scene) => ({ body: { action: { do: 'archive' }, stories: [await draft(scene)] } }),
  'POST admin/stories/bulk/[bulk]/undo': async (scene) => {
    const done = await actOnMany(scene.colleague, { do: 'archive' }, [await draft(scene)], () => true)
    return { params: { bulk: 'bulk' in done ? (done.bulk ?? 0) : 0 }, body: {} }
  },
  'POST admin/stories/purge': async (scene) => {
    const id = await draft(scene)
    await binStory(scene.colleague, id)
    return { body: { stories: [id] } }
  },
  'POST admin/views': async () => ({ body: { name: `待审${key().slice(0, 8)}`, query: 'state=review' } }),
  'DELETE admin/views/[id]': async ({ colleague }) => {
    const kept = await keepView(colleague, { name: key().slice(0, 8), query: '', shared: false })
    return { params: { id: 'id' in kept ? kept.id : 0 }, body: {} }
  },
  'POST admin/stories/[id]/presence': at({ tab: key(), does: 'stays' }),
  'POST admin/stories/[id]/previews': at({ hours: 1 }),
  'POST admin/stories/[id]/previews/[link]/revoke': async (scene) => {
    const id = await draft(scene)
    return { params: { id, link: await sharePreview(scene.colleague, id, inAnHour()) }, body: {} }
  },
  'POST admin/stories/[id]/publish': async (scene) => ({
    params: { id: await draft(scene) },
    body: { version: 1, key: key(), change: 'new' },
  }),
  'POST admin/stories/[id]/recall': async (scene) => {
    const printed = await published(scene)
    return { params: { id: printed.id }, body: { key: printed.key } }
  },
  'POST admin/stories/[id]/reopen': at({}, async (scene) => {
    const id = await draft(scene)
    await archiveStory(scene.colleague, id)
    return id
  }),
  'POST admin/stories/[id]/reschedule': async (scene) => {
    const [id, from] = [await draft(scene), inAnHour()]
    await scheduleStory(scene.colleague, id, { version: 1, key: key(), at: from, terms: { change: 'new' } })
    return { params: { id }, body: { from: from.toISOString(), at: new Date(from.getTime() + 60_000).toISOString() } }
  },
  'POST admin/stories/[id]/return': at({ version: 1, reason: '缺第二个信源' }, inReview),
  'POST admin/stories/[id]/schedule': async (scene) => ({
    params: { id: await draft(scene) },
    body: { version: 1, key: key(), change: 'new', at: inAnHour().toISOString() },
  }),
  'POST admin/stories/[id]/submit': at({ version: 1 }),
  'POST admin/stories/[id]/unschedule': at({}, async (scene) => {
    const id = await draft(scene)
    await scheduleStory(scene.colleague, id, { version: 1, key: key(), at: inAnHour(), terms: { change: 'new' } })
    return id
  }),
  'POST admin/stories/[id]/versions/[version]/restore': async (scene) => {
    const { id } = await published(scene)
    await saveStory(scene.colleague, id, 1, manuscriptOf({ headline: '另一个标题' }))
    const [version] = (await listVersions(id)).filter((it) => it.key.startsWith('r'))
    return { params: { id, version: version?.key ?? '' }, body: {}, headers: { 'if-match': '"2"' } }
  },
  'POST admin/stories/[id]/withdraw': at({ reason: '消息来源有误' }, async (scene) => (await published(scene)).id),
  'PUT admin/stories/[id]/draft': async (scene) => ({
    params: { id: await draft(scene) },
    headers: { 'if-match': '"1"' },
    body: { saveId: key(), tab: key(), seq: 1, writer: scene.who.id, manuscript: manuscriptOf({ headline: '改过的标题' }) },
  }),
}
