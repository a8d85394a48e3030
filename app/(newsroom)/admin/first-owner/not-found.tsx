import { Entrance } from '#components/newsroom/entrance'
import { signInPath } from '#lib/links'

export default function SpentInvitation() {
  return (
    <Entrance
      title="链接已失效"
      note="这个一次性链接已经用过、超过 24 小时，或被新的链接取代。在服务器上运行 npm run owner 可以得到新的链接；已有账号请直接登录。"
    >
      <a href={signInPath()} className="knob">
        去登录
      </a>
    </Entrance>
  )
}
