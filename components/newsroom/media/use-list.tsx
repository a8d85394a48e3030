import type { Use } from '#db/media/types'
import { authorPath, editorPath, specialPath, standingPath } from '#lib/links'

const nouns = { story: '稿件', author: '作者', special: '专题', page: '固定页面' } as const

/** Where a media file is used, what readers have first. */
export function UseList({ uses }: { uses: Use[] }) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="mb-2 font-semibold">
        用在哪里 <span className="font-normal text-soft tabular-nums">{uses.length}</span>
      </h2>
      {uses.length === 0 ? <p className="text-soft">还没有用过，读者看不到它。</p> : null}
      <ul>
        {uses.map((use) => (
          <li key={`${use.of}:${use.id}`} className="flex items-baseline gap-3 border-t border-hair py-2 first:border-0">
            <span className="w-16 shrink-0 text-note text-soft">{nouns[use.of]}</span>
            <a href={addressOf(use)} className="min-w-0 flex-1 hover:underline">
              {use.name || '（还没有标题）'}
            </a>
            <span className={`text-note whitespace-nowrap ${use.readers ? 'text-good' : 'text-soft'}`}>
              {use.readers ? '● 读者可见' : '○ 仅在编辑部'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function addressOf({ of, id, slug }: Use): string {
  if (of === 'author') return authorPath({ slug })
  if (of === 'special') return specialPath({ slug })
  return of === 'page' ? standingPath({ slug }) : editorPath(id)
}
