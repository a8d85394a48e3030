import type { Names } from '#lib/story/compare-parts'
import { compareText, compareWhole, type Run } from '#lib/story/compare-runs'
import { bylineRoleNames } from '#lib/story/kinds'
import type { Manuscript } from '#lib/story/manuscript'

/** Something about a story that has a name, and what became of it in words. */
export type FieldChange = { name: string; runs: Run[] }

type Line = { name: string; words: string; how: (before: string, after: string) => Run[] }
type Fields = Omit<Manuscript, 'body'>

const written = (name: string, words: string | undefined): Line => ({ name, words: words ?? '', how: compareText })
const chosen = (name: string, words: string): Line => ({ name, words, how: compareWhole })

/** Each field of a manuscript as lines of words. A field that is missing here is a type error. */
const lines = {
  kicker: (it) => [written('引题', it.kicker)],
  headline: (it) => [written('标题', it.headline)],
  standfirst: (it) => [written('导语', it.standfirst)],
  keyPoints: (it) => [written('要点', it.keyPoints.join('\n'))],
  section: (it, names) => [chosen('频道', it.section === null ? '' : names.section(it.section))],
  topics: (it, names) => [{ name: '话题', words: it.topics.map(names.topic).join('、'), how: compareListed }],
  bylines: (it, names) => [
    {
      name: '署名',
      words: it.bylines.map(({ author, role }) => `${names.author(author)}（${bylineRoleNames[role]}）`).join('、'),
      how: compareListed,
    },
  ],
  dateline: (it) => [chosen('电头', it.dateline)],
  picture: ({ picture }) => [
    chosen('题图', picture ? `媒资 ${picture.media}` : ''),
    written('题图图说', picture?.caption),
    written('题图替代文字', picture?.alt),
    written('题图来源', picture?.credit),
  ],
  slug: (it) => [chosen('网址别名', it.slug)],
} satisfies { [Field in keyof Fields]: (manuscript: Fields, names: Names) => Line[] }

/** All of a manuscript but its body: what has another value now, in the order in which a page shows it. */
export function compareFields(before: Fields, after: Fields, names: Names): FieldChange[] {
  // A slug that only one of them has is the one that publishing gave it: nobody changed anything.
  const slug = (it: Fields, other: Fields) => ({ ...it, slug: it.slug || other.slug })
  return Object.values(lines).flatMap((linesOf) => {
    const now = linesOf(slug(after, before), names)
    return linesOf(slug(before, after), names).flatMap(({ name, words, how }, i) => {
      const next = now[i]?.words ?? ''
      return words === next ? [] : [{ name, runs: how(words, next) }]
    })
  })
}

/** Names in a row: each stays, comes or goes as one. */
function compareListed(before: string, after: string): Run[] {
  const [old, now] = [before, after].map((it) => (it ? it.split('、') : []))
  if (!old || !now) return []
  const [gone, come, stayed] = [
    old.filter((it) => !now.includes(it)),
    now.filter((it) => !old.includes(it)),
    now.filter((it) => old.includes(it)),
  ]
  // The same names in another order are told as one list for the other.
  if (gone.length === 0 && come.length === 0) return compareWhole(before, after)
  const told = (
    [
      ['same', stayed],
      ['removed', gone],
      ['added', come],
    ] as const
  ).filter(([, list]) => list.length > 0)
  const isReplaced = stayed.length === 0
  return told.map(([state, list], i) => ({ state, text: `${i > 0 && !isReplaced ? '、' : ''}${list.join('、')}`, marks: [], was: [] }))
}
