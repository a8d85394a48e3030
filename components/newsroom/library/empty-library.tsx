import { NothingHere } from '#components/newsroom/taxonomy/nothing-here'

/** What stands where 稿库 has nothing to show for what the address asks. */
export function EmptyLibrary({ query, library }: { query: string; library: string }) {
  if (query === 'binned=1') return <NothingHere>回收站是空的。没有发布过的稿件才能放进来，随时可以取回。</NothingHere>
  if (query === '') return <NothingHere>稿库还是空的。点右上角的“写稿”开始第一篇。</NothingHere>
  return (
    <NothingHere>
      没有符合条件的稿件。
      <a href={library} className="underline">
        看全部
      </a>
    </NothingHere>
  )
}
