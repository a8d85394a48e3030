import { Entrance } from '#components/newsroom/entrance'
import { deskPath } from '#lib/links'

export default function NotOnTheDesk() {
  return (
    <Entrance title="没有这个页面" note="稿件可能不存在，或者您没有查看它的权限。">
      <a href={deskPath} className="knob">
        回到稿库
      </a>
    </Entrance>
  )
}
