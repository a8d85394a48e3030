import { Erase } from '#components/newsroom/media/erase.client'
import { BIN_DAYS } from '#lib/media/bin'

type Props = { isEmpty: boolean; mayErase: boolean; empty: string }

/** What the bin is, and how it is emptied. */
export function BinBar({ isEmpty, mayErase, empty }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pb-3 sm:px-0">
      <p className="text-small text-soft">
        放进回收站满 {BIN_DAYS} 天的文件自动永久删除。还有地方在用的、发布过的版本里用到的，会一直留着。
      </p>
      {mayErase && !isEmpty ? (
        <Erase
          name="清空回收站"
          question="清空回收站？"
          words="没有地方在用、也没有发布过的版本用到的文件，连同各种尺寸和原件一起永久删除，不能恢复。审计里会留下文件名。"
          to={empty}
        />
      ) : null}
    </div>
  )
}
