import type { EditorProps } from '#components/newsroom/editor/types'
import type { Deed } from '#components/newsroom/editor/workflow/types'
import { listAuthors } from '#db/authors/queries'
import { listMedia } from '#db/media/queries'
import { listSections } from '#db/sections/queries'
import { getPaper } from '#db/settings/queries'
import { type DeskStory, listHeadlines } from '#db/stories/desk'
import { listNamedTopics, listTopics } from '#db/topics/queries'
import { correctionsPath, deskApi, deskPath, previewPath, storyPath, thumbPath } from '#lib/links'
import { may } from '#lib/permissions'
import { mediaNamed, storiesNamed } from '#lib/story/references'
import { verbs } from '#lib/story/workflow'
import type { SignedIn } from '#server/auth/session'

const deeds: Deed[] = [...verbs, 'assign', 'embargo', 'expire']

/** All that the editor needs of a story, as it goes to the browser. */
export async function openForEditing(staff: SignedIn, story: DeskStory): Promise<EditorProps> {
  const { id, kind, state, version, manuscript, savedAt, savedBy, slug, ahead } = story
  const named = [...mediaNamed(manuscript.body), ...(manuscript.picture ? [manuscript.picture.media] : [])]
  const [sections, topics, filed, authors, media, linked, paper] = await Promise.all([
    listSections(),
    listTopics(),
    listNamedTopics(manuscript.topics),
    listAuthors(),
    listMedia(named),
    listHeadlines(storiesNamed(manuscript.body)),
    getPaper(),
  ])
  const pictures = Object.values(media).filter((it) => it.kind === 'picture')
  const recordings = Object.values(media).filter((it) => it.kind !== 'picture')
  return {
    story: {
      id,
      kind,
      state,
      version,
      manuscript,
      savedAt: savedAt.toISOString(),
      savedBy,
      href: slug === null ? null : storyPath({ id, slug }),
      ahead,
    },
    sections: sections.map((it) => ({ id: it.id, name: it.name, pinyin: '' })),
    // What was merged since goes by the name of the topic that speaks for it.
    topics: [...topics, ...filed.filter((it) => !topics.some(({ id }) => id === it.id)).map((it) => ({ ...it, pinyin: '' }))].map(
      ({ id, name, pinyin }) => ({ id, name, pinyin }),
    ),
    // Who has left is not offered any more, and keeps what they have signed.
    authors: authors
      .filter((it) => !it.retired || manuscript.bylines.some(({ author }) => author === it.id))
      .map((it) => ({ id: it.id, name: it.name, pinyin: it.slug.replaceAll('-', ' '), note: it.role })),
    pictures: Object.fromEntries(pictures.map((it) => [it.id, { ...it, thumb: thumbPath(it) }])),
    recordings: Object.fromEntries(recordings.map((it) => [it.id, it])),
    linked,
    mayPublish: may(staff.role, 'story.publish'),
    mayOverwrite: may(staff.role, 'story.overwrite'),
    me: { id: staff.id, name: staff.name, email: staff.email, role: staff.role },
    links: {
      desk: deskPath,
      preview: previewPath(id),
      previewHant: paper.traditional ? previewPath(id, 'zh-hant') : null,
      previews: deskApi.previews(id),
      doubts: deskApi.doubts(id),
      create: deskApi.stories,
      story: deskApi.story(id),
      draft: deskApi.draft(id),
      presence: deskApi.presence(id),
      versions: deskApi.versions(id),
      status: deskApi.status(id),
      numbers: deskApi.reads(id),
      deeds: Object.fromEntries(deeds.map((it) => [it, deskApi.verb(id, it)])) as Record<Deed, string>,
      notes: deskApi.notes(id),
      staff: deskApi.staff,
      corrections: correctionsPath,
      media: deskApi.media,
      importMedia: deskApi.importMedia,
      find: deskApi.findStories(''),
      terms: deskApi.terms(id),
      addTerm: deskApi.terms(),
      traditional: deskApi.traditional(''),
    },
  }
}
