import type { LocalCopy } from '#components/newsroom/editor/saving/local-copy'
import { shortDateTime } from '#lib/time'

type Props = { copy: LocalCopy; ready: boolean; onRecover: () => void; onDiscard: () => void }

/** Words that an earlier tab left on this computer, to be taken up again. */
export function CopyBar({ copy, ready, onRecover, onDiscard }: Props) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-2 border-b border-hair bg-panel px-4 py-2 sm:px-6">
      <span className="mr-auto">
        这台电脑上有{shortDateTime(new Date(copy.at), new Date())}写的、没有保存的文字（《{copy.manuscript.headline}》）。
      </span>
      <button type="button" className="knob" disabled={!ready} onClick={onRecover}>
        取回
      </button>
      <button type="button" className="knob knob-quiet" onClick={onDiscard}>
        丢弃
      </button>
    </p>
  )
}
