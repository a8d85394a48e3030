import { findForDesk } from '#db/finder/queries'
import {
  authorPath,
  authorsPath,
  editorPath,
  pageDeskPath,
  peoplePath,
  rowIn,
  sectionPath,
  sectionsPath,
  specialDeskPath,
  specialPath,
  standingPath,
  topicPath,
  topicsPath,
} from '#lib/links'
import { may } from '#lib/permissions'
import { stateNames } from '#lib/story/kinds'
import { reading } from '#server/desk/deed'

/** What somebody may mean by a few words, wherever it stands in the house: for the palette. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, request }) => {
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 60)
  if (!words) return { outcome: 'found', things: [] }
  const [edits, packs, writes] = (['taxonomy.edit', 'specials.edit', 'pages.edit'] as const).map((it) => may(staff.role, it))
  const found = await findForDesk(words, {
    only: may(staff.role, 'story.all') ? undefined : staff.id,
    colleagues: may(staff.role, 'staff.manage'),
    hidden: packs === true,
    drafts: writes === true,
  })
  return {
    outcome: 'found',
    things: [
      ...found.stories.map((it) => ({
        ...{ kind: 'story', key: String(it.id), name: it.headline || '（还没有标题）' },
        ...{ note: `${stateNames[it.state]} · ${it.id}`, href: editorPath(it.id) },
      })),
      ...found.topics.map((it) => ({
        kind: 'topic',
        key: it.slug,
        name: it.name,
        href: may(staff.role, 'topics.add') ? topicsPath({ q: it.name }) : topicPath(it),
      })),
      ...found.sections.flatMap((it) => both('section', it, edits ? rowIn(sectionsPath, it) : null, sectionPath(it))),
      ...found.authors.flatMap((it) => both('author', it, edits ? rowIn(authorsPath, it) : null, authorPath(it))),
      ...found.specials.flatMap((it) => both('special', it, packs ? specialDeskPath(it.id) : null, it.hidden ? null : specialPath(it))),
      ...found.pages.flatMap((it) => both('page', it, writes ? pageDeskPath(it.id) : null, it.hidden ? null : standingPath(it))),
      ...found.staff.map((it) => ({ kind: 'person', key: it.id, name: it.name, href: peoplePath })),
    ],
  }
})

/** Where it is edited, for who may, and where readers have it. Who has both is told which is which. */
function both(
  kind: 'section' | 'author' | 'special' | 'page',
  { slug, name }: { slug: string; name: string },
  desk: string | null,
  page: string | null,
) {
  return [
    ...(desk ? [{ ...{ kind, key: `${slug}-desk`, name, href: desk }, note: page ? '编辑' : '编辑 · 未发布' }] : []),
    ...(page ? [{ ...{ kind, key: slug, name, href: page }, ...(desk ? { note: '读者页' } : {}) }] : []),
  ]
}
