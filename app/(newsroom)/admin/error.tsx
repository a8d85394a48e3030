'use client'

// Next asks for 'use client' in this very file.
import { Entrance } from '#components/newsroom/entrance'
import { deskPath } from '#lib/links'

export default function DeskBroken({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Entrance title="这个页面出错了" note={`没有保存的文字仍留在这台电脑上。${error.digest ? `错误编号 ${error.digest}` : ''}`}>
      <div className="flex gap-2">
        <button type="button" className="knob knob-main" onClick={reset}>
          再试一次
        </button>
        <a href={deskPath} className="knob">
          回到稿库
        </a>
      </div>
    </Entrance>
  )
}
