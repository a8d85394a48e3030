import { readFileSync } from 'node:fs'
import type { Clipboard } from '../clipboard.ts'
import { PICTURES_PORT } from '../paper.ts'

const fixture = (name: string) => readFileSync(`components/newsroom/editor/paste/fixtures/${name}`, 'utf8')
export const PICTURE = `http://127.0.0.1:${PICTURES_PORT}/boat.jpg`

type Source = [name: string, clipboard: Clipboard, blocks: string[]]
const local = (html: string) => html.replace(/https:\/\/(?:lh7-rt|internal-api|mmbiz)[^"]+(?=" )/g, PICTURE)
const rtfOf = (png: string) => `{\\rtf1{\\*\\shppict{\\pict\\pngblip ${Buffer.from(png, 'base64').toString('hex')}}}}`
const png = /base64,([\w+/=]+)/.exec(fixture('wps.html'))?.[1] ?? ''

/** What each program puts on the clipboard, and the blocks that become of it. */
export const sources: Source[] = [
  [
    'Word',
    { texts: { 'text/html': fixture('word.html'), 'text/plain': '-', 'text/rtf': rtfOf(png) } },
    [
      'heading2 湄公河低水位报告',
      'heading2 上游',
      'paragraph 清晨六点，水文员陈志远站在江边，水位比去年同期低了1.8 米，这是有记录以来的最低值。',
      'paragraph 他说，今年和往年不同，放水量为2.5×103立方米每秒[1]，详见流域报告，或上文。',
      'heading3 下游两国',
      'bulletList 老挝：停止灌溉/万象省除外',
      'orderedList 柬埔寨：推迟插秧/越南：海水倒灌',
      'table 站点|水位（米）/万象|0.41/|0.39',
      'blockquote “河底的石头都看得见了。”',
      'paragraph 村民等着下雨。这句要核。',
      'picture',
      'paragraph [1] 湄公河委员会数据。',
    ],
  ],
  [
    'WPS',
    { texts: { 'text/html': fixture('wps.html'), 'text/plain': '-' } },
    [
      'heading2 港口停摆',
      'paragraph 釜山港的吊机全部停下，工人占多数的12号泊位空无一人。',
      'bulletList 集装箱积压九千个/货轮改道仁川',
      'orderedList 先谈工资',
      'paragraph 工会主席没有回应②。',
      'table 积压|/釜山|9,000',
      'picture',
    ],
  ],
  [
    'Google Docs',
    { texts: { 'text/html': local(fixture('google-docs.html')), 'text/plain': '-' } },
    [
      'heading2 芯片与补贴',
      'paragraph 熊本的工厂提前三个月投产，见公告2。',
      'heading2 钱从哪里来',
      'heading3 中央',
      'bulletList 中央财政/两年分付/地方配套',
      'orderedList 招标',
      'table 年份|亿日元/2025|4,760',
      'paragraph 第一行第二行',
      'picture',
      'horizontalRule',
    ],
  ],
  [
    '飞书',
    { texts: { 'text/html': local(fixture('feishu.html')), 'text/plain': '-' } },
    [
      'heading2 海洋牧场',
      'heading3 养什么',
      'paragraph 青岛外海的深远海网箱今年收获三文鱼一千吨，见公报。',
      'bulletList 网箱/工船/国信一号',
      'orderedList 投苗/收获',
      'blockquote 风浪一来，人先撤。/鱼自己扛。',
      'paragraph 保险只赔网箱。',
      'table 品种|吨/三文鱼|1000',
      'picture',
      'paragraph 最后一句IoT。',
    ],
  ],
  [
    '微信公众号',
    { texts: { 'text/html': local(fixture('wechat.html')), 'text/plain': '-' } },
    [
      'paragraph 老街要拆了',
      'paragraph 槟城乔治市的姓氏桥下，海水已经漫过第三级台阶。',
      'paragraph “搬去哪里？”陈伯问。[大哭]',
      'picture',
      'paragraph 姓周桥，十一月。',
      'blockquote 桥是祖先留下的。',
      'bulletList 留屋/留人',
      'note 这里原有嵌入内容，没有贴入：https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl&vid=wxv_1',
      'note 这里原有公众号名片“槟城旧事”，没有贴入。',
      'paragraph 往期：渔村',
    ],
  ],
  [
    '纯文本',
    { texts: { 'text/plain': fixture('plain.txt') } },
    ['paragraph 曼谷的第一场雨', 'paragraph 凌晨三点，雨下来了。', 'paragraph 街上没有人。', 'paragraph BTS 6:00 照开。'],
  ],
  [
    'Markdown',
    { texts: { 'text/plain': fixture('markdown.md').replace('https://example.org/barn.jpg', PICTURE) } },
    [
      'heading2 稻米之路',
      'paragraph 今年的稻米涨了三成，商人说是天的缘故，见周报。',
      'heading3 谁在囤',
      'bulletList 曼谷/胡志明市/第五郡/☑ 仰光',
      'orderedList 先收/后卖',
      'blockquote 米价不是我们定的。/是天定的。',
      'table 城市|价/曼谷|4.1/仰光|3.9',
      'picture',
      'horizontalRule',
      'paragraph 完 2*3',
    ],
  ],
]
