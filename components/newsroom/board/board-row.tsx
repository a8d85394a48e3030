import type { ReactNode } from 'react'
import type { BoardLine } from '#db/desk/types'
import { editorPath } from '#lib/links'
import { kindNames } from '#lib/story/kinds'

/** A story in a list of the board: the whole row leads into the editor. `aside` stands at the right, `below` under the headline. */
export function BoardRow({ story, aside, below }: { story: BoardLine; aside: ReactNode; below?: ReactNode }) {
  const { id, kind, headline, section } = story
  return (
    <li className="relative flex items-start gap-3 px-4 py-2 hover:bg-chosen sm:px-3">
      <div className="min-w-0 flex-1">
        <a
          href={editorPath(id)}
          className={`font-semibold before:absolute before:inset-0 before:content-[''] ${headline ? '' : 'text-soft'}`}
        >
          {headline || '（还没有标题）'}
        </a>
        <div className="text-note text-soft">{[kindNames[kind], section, `#${id}`].filter(Boolean).join(' · ')}</div>
        {below}
      </div>
      <div className="shrink-0 pt-px text-right text-note text-soft">{aside}</div>
    </li>
  )
}
