import { findForDesk } from '#db/finder/queries'
import { authorPath, editorPath, peoplePath, sectionPath, specialPath, topicPath, topicsPath } from '#lib/links'
import { may } from '#lib/permissions'
import { stateNames } from '#lib/story/kinds'
import { reading } from '#server/desk/deed'

/** What somebody may mean by a few words, wherever it stands in the house: for the palette. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, request }) => {
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 60)
  if (!words) return { outcome: 'found', things: [] }
  const found = await findForDesk(words, {
    only: may(staff.role, 'story.all') ? undefined : staff.id,
    colleagues: may(staff.role, 'staff.manage'),
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
      ...found.sections.map((it) => ({ kind: 'section', key: it.slug, name: it.name, href: sectionPath(it) })),
      ...found.authors.map((it) => ({ kind: 'author', key: it.slug, name: it.name, href: authorPath(it) })),
      ...found.specials.map((it) => ({ kind: 'special', key: it.slug, name: it.name, href: specialPath(it) })),
      ...found.staff.map((it) => ({ kind: 'person', key: it.id, name: it.name, href: peoplePath })),
    ],
  }
})
