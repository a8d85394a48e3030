import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import type { Pasted, PastedBlock } from '#components/newsroom/editor/paste/pasted'
import type { Piece } from '#components/newsroom/editor/paste/pieces'
import { readHtml } from '#components/newsroom/editor/paste/read-html'
import { looksLikeMarkdown, readMarkdown } from '#components/newsroom/editor/paste/read-markdown'
import { readPlain } from '#components/newsroom/editor/paste/read-plain'
import { picturesInRtf } from '#components/newsroom/editor/paste/rtf-pictures'
import { documentSchema, type Inline } from '#lib/story/document'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

function piecesOf(html: string): Piece[] {
  const root = parse(html).childNodes.find((it) => it.nodeName === 'html') as DefaultTreeAdapterTypes.Element
  return piecesIn(root.childNodes.find((it) => it.nodeName === 'body') as DefaultTreeAdapterTypes.Element)
}

function piecesIn(parent: DefaultTreeAdapterTypes.Element): Piece[] {
  return parent.childNodes.flatMap((node): Piece[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    return [{ tag: node.tagName, attributes: Object.fromEntries(node.attrs.map((it) => [it.name, it.value])), pieces: piecesIn(node) }]
  })
}

const read = (html: string) => told(readHtml(piecesOf(html), 'https://paper.example'))

/** Blocks in a short hand that can be read: one line each, marks as signs. Everything but a wanted picture must fit the document. */
function told({ blocks }: Pasted): string[] {
  documentSchema.parse({ type: 'doc', content: blocks.filter((it) => it.type !== 'wanted') })
  return blocks.map(line)
}

function line(block: PastedBlock): string {
  switch (block.type) {
    case 'wanted':
      return `图 ${block.src.slice(0, 60)}${block.alt && ` 代[${block.alt}]`}${block.caption && ` 注[${block.caption}]`}`
    case 'paragraph':
      return words(block.content)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${words(block.content)}`
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map((it, at) => {
          const inner = it.content.map((part) => (part.type === 'paragraph' ? words(part.content) : `(${line(part)})`))
          return `${block.type === 'bulletList' ? '-' : `${at + 1}.`} ${inner.join('¶')}`
        })
        .join(' / ')
    case 'blockquote':
      return `> ${block.content.map((p) => words(p.content)).join('¶')}`
    case 'note':
      return `【${block.attrs?.label}】${block.content.map((p) => words(p.content)).join('¶')}`
    case 'table':
      return block.content
        .map((row) =>
          row.content.map((it) => `${it.type === 'tableHeader' ? '*' : ''}${it.content.map((p) => words(p.content)).join('¶')}`).join('|'),
        )
        .join(' / ')
    case 'embed':
      return `嵌 ${block.attrs.provider} ${block.attrs.href}`
    default:
      return block.type
  }
}

const signs = { bold: '**', emphasis: '_', superscript: '^', subscript: ',', ruby: '~' } as const

function words(content: Inline[] | undefined): string {
  return (content ?? [])
    .map((it) => {
      if (it.type === 'hardBreak') return '↵'
      return (it.marks ?? []).reduce(
        (inner, mark) => (mark.type === 'link' ? `[${inner}](${mark.attrs.href})` : `${signs[mark.type]}${inner}${signs[mark.type]}`),
        it.text,
      )
    })
    .join('')
}

test('Word: headings, lists made of paragraphs, a table, footnotes; tracked changes and comments are told', () => {
  expect(read(fixture('word.html'))).toEqual([
    '## 湄公河低水位报告',
    '## 上游',
    '清晨六点，水文员**陈志远**站在江边，水位比去年同期低了1.8 米，这是有记录以来的最低值。',
    '他说，_今年_和往年不同，放水量为2.5×10^3^立方米每秒^[1]^，详见[流域报告](https://example.org/report?a=1&b=2)，或上文。',
    '### 下游两国',
    '- 老挝：停止灌溉¶(- 万象省除外)',
    '1. 柬埔寨：推迟插秧 / 2. **越南**：海水倒灌',
    '*站点|*水位（米） / 万象|0.41 / |0.39',
    '> “河底的石头都看得见了。”',
    '村民等着下雨。这句要核。',
    '图 file:///C:/Users/lin/AppData/Local/Temp/msohtmlclip1/01/clip',
    '^[1]^ 湄公河委员会数据。',
  ])
  expect(readHtml(piecesOf(fixture('word.html'))).left).toEqual(['1 处修订中已删除的文字', '1 条批注'])
})

test('WPS: the same in one line, with font tags', () => {
  expect(read(fixture('wps.html'))).toEqual([
    '## 港口停摆',
    '釜山港的吊机**全部停下**，工人占多数的12号泊位空无一人。',
    '- 集装箱积压九千个 / - 货轮改道仁川',
    '1. 先谈工资',
    '工会主席_没有回应_^②^。',
    '积压| / 釜山|9,000',
    expect.stringMatching(/^图 data:image\/png;base64,/),
  ])
})

test('Google Docs: its wrapper is not bold, a level of lists, addresses unwrapped', () => {
  expect(read(fixture('google-docs.html'))).toEqual([
    '## 芯片与补贴',
    '熊本的工厂**提前三个月**_投产_，见[公告](https://example.jp/news?id=3)^2^。',
    '## 钱从哪里来',
    '### 中央',
    '- 中央财政¶(- 两年分付) / - 地方配套',
    '1. 招标',
    '*年份|*亿日元 / 2025|4,760',
    '第一行↵第二行',
    expect.stringMatching(/^图 https:\/\/lh7-rt\.googleusercontent\.com\/.* 代\[车间里的工人]$/),
    'horizontalRule',
  ])
})

test('飞书: a list for each entry becomes one list, callouts and quotes keep their words', () => {
  expect(read(fixture('feishu.html'))).toEqual([
    '## 海洋牧场',
    '### 养什么',
    '青岛外海的**深远海网箱**今年收获_三文鱼_一千吨，见[公报](https://example.cn/ocean)。',
    '- 网箱 / - 工船¶(- 国信一号)',
    '1. 投苗 / 2. 收获',
    '> 风浪一来，人先撤。¶鱼自己扛。',
    '保险只赔网箱。',
    '*品种|*吨 / 三文鱼|1000',
    expect.stringMatching(/^图 https:\/\/internal-api-drive-stream\.feishu\.cn\//),
    '最后一句IoT。',
  ])
})

test('微信公众号: sections become paragraphs, late pictures are found, players are told of, hidden words and dots are gone', () => {
  expect(read(fixture('wechat.html'))).toEqual([
    '**老街要拆了**',
    '槟城乔治市的**姓氏桥**下，海水已经漫过第三级台阶。',
    '“搬去哪里？”陈伯问。[大哭]',
    '图 https://mmbiz.qpic.cn/sz_mmbiz_jpg/abcDEF/640?wx_fmt=jpeg&fr',
    '姓周桥，十一月。',
    '> 桥是祖先留下的。',
    '- 留屋 / - 留人',
    expect.stringMatching(/^【待补】这里原有嵌入内容，没有贴入：https:\/\/mp\.weixin\.qq\.com\/mp\/readtemplate/),
    '【待补】这里原有公众号名片“槟城旧事”，没有贴入。',
    '[往期：渔村](https://mp.weixin.qq.com/s?__biz=MzA&mid=1)',
  ])
})

test('plain text: a paragraph a line, without indents and invisible signs', () => {
  const text = fixture('plain.txt')
  expect(looksLikeMarkdown(text)).toBe(false)
  expect(told(readPlain(text))).toEqual(['曼谷的第一场雨', '凌晨三点，雨下来了。', '街上没有人。', 'BTS 6:00 照开。'])
})

test('Markdown: headings, lists, quotes, tables, links, pictures', () => {
  const text = fixture('markdown.md')
  expect(looksLikeMarkdown(text)).toBe(true)
  expect(told(readMarkdown(text))).toEqual([
    '## 稻米之路',
    '今年的稻米**涨了三成**，商人说是_天_的缘故，见[周报](https://example.org/rice)。',
    '### 谁在囤',
    '- 曼谷 / - 胡志明市¶(- 第五郡) / - ☑ 仰光',
    '1. 先收 / 2. 后卖',
    '> 米价不是我们定的。¶是天定的。',
    '*城市|*价 / 曼谷|4.1 / 仰光|3.9',
    '图 https://example.org/barn.jpg 代[粮仓]',
    'horizontalRule',
    '完 2*3',
  ])
})

test.each([
  ['#湄公河# 今天', '水位 * 两米 * 左右'],
  ['他说：1. 不去；2. 不留。', '价格在 10*20*30 之间'],
  ['- 只有一条', 'a_b_c 与 snake_case'],
])('%s is no Markdown', (...texts) => {
  for (const text of texts) expect(looksLikeMarkdown(text)).toBe(false)
})

test('no address but a safe one survives, and none that means another page', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '/relative',
    '#top',
    '//host/x',
  ])
    expect(read(`<p><a href="${href}">字</a></p>`), href).toEqual(['字'])
  expect(read('<p><a href="https://paper.example/a/7-x?y=1">文</a></p>')).toEqual(['[文](/a/7-x?y=1)'])
  expect(read('<p><a href="mailto:a@b.c">信</a></p>')).toEqual(['[信](mailto:a@b.c)'])
})

test('scripts, styles, forms and handlers leave nothing behind', () => {
  const html =
    '<p onclick="x()">甲</p><script>alert(1)</script><style>p{}</style><svg onload="x()"><script>1</script></svg><iframe srcdoc="<script>1</script>"></iframe><input value="乙"><math><mtext>丙</mtext></math><template>丁</template><img src=x onerror="x()">'
  expect(JSON.stringify(readHtml(piecesOf(html)))).not.toMatch(/alert|onclick|onerror|onload|script/)
})

test('headings of three levels keep the title apart, and two breaks part paragraphs', () => {
  expect(read('<h1>题</h1><h3>一</h3><h4>甲</h4><h3>二</h3>')).toEqual(['## 题', '## 一', '### 甲', '## 二'])
  expect(read('<h3>一</h3><h5>甲</h5>')).toEqual(['## 一', '### 甲'])
  expect(read('<div>甲<br>乙<br><br>丙</div>')).toEqual(['甲↵乙', '丙'])
})

test('ruby keeps its reading, a frame of one cell is no table, a figure has its caption', () => {
  expect(read('<p><ruby>珉<rp>(</rp><rt>mín</rt><rp>)</rp></ruby>江</p>')).toEqual(['~珉~江'])
  expect(read('<table><tr><td><p>一</p><p>二</p></td></tr></table>')).toEqual(['一', '二'])
  expect(read('<figure><img src="https://a.example/1.jpg" alt="船"><figcaption>出海</figcaption></figure>')).toEqual([
    '图 https://a.example/1.jpg 代[船] 注[出海]',
  ])
  expect(read("<iframe src='//player.bilibili.com/player.html?bvid=BV1xx411c7mD'></iframe>")).toEqual([
    '嵌 bilibili https://www.bilibili.com/video/BV1xx411c7mD',
  ])
})

test('lists stand in lists, three levels deep, with every word in its order; deeper ones and lists in quotations become lines', () => {
  expect(read('<ul><li>甲<ol><li>乙<ul><li>丙<ul><li>丁</li></ul></li></ul></li><li>戊</li></ol><p>尾</p></li><li>己</li></ul>')).toEqual([
    '- 甲¶(1. 乙¶(- 丙 / - 丁) / 2. 戊)¶尾 / - 己',
  ])
  expect(read('<ul><ul><li>没有上一级</li></ul></ul>')).toEqual(['- 没有上一级'])
  expect(read('<blockquote><ol><li>一<ol><li>其一</li><li>其二</li></ol></li><li>二</li></ol></blockquote>')).toEqual([
    '> 1. 一¶1. 其一¶2. 其二¶2. 二',
  ])
  expect(told(readMarkdown('1. 一\n   - 甲\n     - 子\n   - 乙\n2. 二'))).toEqual(['1. 一¶(- 甲¶(- 子) / - 乙) / 2. 二'])
})

test('what is longer than a document takes is cut, not lost', () => {
  const many = readHtml(piecesOf(`<ul>${'<li>条</li>'.repeat(450)}</ul>`)).blocks
  expect(many.map((it) => (it.type === 'bulletList' ? it.content.length : 0))).toEqual([200, 200, 50])
  const wide = read(`<table><tr>${Array.from({ length: 62 }, (_, i) => `<td>${i}</td>`).join('')}</tr></table>`)
  expect(wide[0]).toMatch(/^0\|1\|.*\|58\|59¶60¶61$/)
  const long = readHtml(piecesOf(`<p>${'江'.repeat(50_000)}</p>`)).blocks[0]
  expect(long?.type === 'paragraph' && long.content?.map((it) => (it.type === 'text' ? it.text.length : 0))).toEqual([
    20_000, 20_000, 10_000,
  ])
})

test('the bytes of Word’s pictures are found in the RTF of the clipboard', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAPUlEQVRIie3VsQkAMAwDsF7ku7z5/61ntIMgeyA41sn6ZI7Fc+oIV73TFEhUZiExLBaLw2KwWCwOi/mKxQv1nMetRT4A0QAAAABJRU5ErkJggg==',
    'base64',
  )
  const hex = png.toString('hex').replace(/(.{64})/g, '$1\r\n')
  const rtf = `{\\rtf1\\ansi {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzName}{\\sv 1}}}\\picscalex100\\pngblip\\bliptag-1{\\*\\blipuid 0a0b}\r\n${hex}}}{\\nonshppict{\\pict\\wmetafile8 ${'ab'.repeat(60)}}}\\par}`
  const [file, ...more] = picturesInRtf(rtf)
  expect(more).toEqual([])
  expect(file?.type).toBe('image/png')
  expect(Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(png)
})
