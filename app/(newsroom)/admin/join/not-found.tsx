import { Entrance } from '#components/newsroom/entrance'
import { signInPath } from '#lib/links'

export default function SpentPass() {
  return (
    <Entrance title="链接已失效" note="这个链接已经用过、过了期限，或被新的链接取代。请管理员再开一个；已有密码请直接登录。">
      <a href={signInPath()} className="knob">
        去登录
      </a>
    </Entrance>
  )
}
