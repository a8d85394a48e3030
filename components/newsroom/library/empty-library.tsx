import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'
import { type DeskView, viewQuery } from '#lib/desk-view'
import { deskListPath } from '#lib/links'
import { BIN_DAYS } from '#lib/media/bin'

/** What stands where 稿库 has nothing to show for what the address asks. */
export function EmptyLibrary({ view }: { view: DeskView }) {
  const { binned, ...asked } = view
  const narrowed = viewQuery({ ...asked, cols: undefined, sort: undefined }) !== ''
  if (binned && !narrowed)
    return (
      <NothingHere>
        回收站是空的。没有发布过的稿件才能放进来：在稿库里选中，点“放进回收站”。{BIN_DAYS} 天里随时可以取回，之后彻底删除。
      </NothingHere>
    )
  if (!narrowed) return <NothingHere>稿库还是空的。点右上角的“写稿”开始第一篇。</NothingHere>
  return (
    <NothingHere>
      {binned ? '回收站里' : ''}没有符合条件的稿件。标题和正文里的词、稿件编号都能查，简体繁体都行。
      <a href={deskListPath({ binned })} className="underline">
        看全部
      </a>
    </NothingHere>
  )
}
