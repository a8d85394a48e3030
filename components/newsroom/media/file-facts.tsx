import type { DeskFile } from '#components/newsroom/media/types'
import { sizeInWords } from '#lib/media/kinds'
import { fullDateTime, playingTime } from '#lib/time'

/** What is known of a file itself. */
export function FileFacts({ file }: { file: DeskFile }) {
  const { id, mime, bytes, width, height, seconds, uploadedAt, uploadedBy, takenAt, name } = file
  const facts: [string, string][] = [
    ['编号', String(id)],
    ['文件名', name],
    ['格式', `${mime.split('/')[1]?.toUpperCase() ?? mime}，${sizeInWords(bytes)}`],
    ['大小', width && height ? `${width} × ${height}` : ''],
    ['时长', seconds ? playingTime(seconds) : ''],
    ['拍摄', takenAt ? fullDateTime(new Date(takenAt)) : ''],
    ['入库', `${fullDateTime(new Date(uploadedAt))}，${uploadedBy ?? '系统'}`],
  ]
  return (
    <dl className="grid grid-cols-[4rem_minmax(0,1fr)] gap-y-1 border-t border-hair pt-4 text-small">
      {facts
        .filter(([, fact]) => fact)
        .map(([label, fact]) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  )
}
