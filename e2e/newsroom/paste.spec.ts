import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { type Clipboard, paste } from '../clipboard.ts'
import { type Desk, deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, editor, PICTURES_PORT } from '../paper.ts'

const fixture = (name: string) => readFileSync(`components/newsroom/editor/paste/fixtures/${name}`, 'utf8')
const PICTURE = `http://127.0.0.1:${PICTURES_PORT}/boat.jpg`

let site: Server
let jpeg: Buffer
let slow = 0
test.beforeAll(async () => {
  jpeg = await sharp({ create: { width: 640, height: 420, channels: 3, background: '#2e6f68' } })
    .jpeg()
    .toBuffer()
  site = createServer((request, response) => {
    if (request.url !== '/boat.jpg') return void response.writeHead(404).end()
    setTimeout(() => response.end(jpeg), slow)
  }).listen(PICTURES_PORT, '127.0.0.1')
  await new Promise((resolve) => site.once('listening', resolve))
})
test.afterAll(() => site.close())

type Block = { type: string; attrs?: Record<string, unknown>; content?: Block[]; text?: string; marks?: { type: string }[] }

/** A blank story, open with the cursor in its text. */
async function open(page: Page): Promise<{ desk: Desk; id: number; saved: () => Promise<Block[]> }> {
  const desk = await deskOf(base, editor)
  const id = await desk.create('report', manuscript('粘贴', '', { body: { type: 'doc', attrs: { version: 1 }, content: [] } }))
  await page.goto(`/admin/stories/${id}`)
  await page.locator('.ProseMirror').first().click()
  /** The body as the server has it, once nothing waits to be saved. */
  const saved = async () => {
    await page.waitForTimeout(300)
    await expect(page.getByText('已保存').first()).toBeVisible({ timeout: 20_000 })
    const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
    return (body['manuscript'] as { body: { content: Block[] } }).body.content
  }
  return { desk, id, saved }
}

const words = (block: Block): string =>
  block.text ?? (block.content ?? []).map(words).join(block.type === 'tableRow' ? '|' : block.content?.[0]?.text === undefined ? '/' : '')
/** A line to write on stands below a picture at the end. */
const told = (blocks: Block[]) =>
  (blocks.at(-1)?.content || blocks.at(-1)?.type !== 'paragraph' ? blocks : blocks.slice(0, -1)).map((it) =>
    `${it.type}${it.attrs?.['level'] ?? ''} ${words(it)}`.trim(),
  )

/** Nothing of the source's looks, and no picture but the desk's own, is in the text. */
async function expectClean(page: Page, blocks: Block[], asked: string[], complaints: string[]) {
  expect(JSON.stringify(blocks)).not.toMatch(/mso-|font-|style|class|data-(?!uri)|o:p|\u00a0|\u00ad|\u200b|\ufeff/)
  const text = page.locator('.ProseMirror').first()
  expect(
    await text.evaluate((it) =>
      [...it.querySelectorAll('img')].map((img) => img.getAttribute('src')).filter((src) => !src?.startsWith('/media/')),
    ),
  ).toEqual([])
  expect(
    await text.evaluate((it) =>
      [...it.querySelectorAll('p, h2, h3, li, td, th, a, strong')].filter((el) => el.hasAttribute('style')).map((el) => el.outerHTML),
    ),
  ).toEqual([])
  expect(asked.filter((url) => !url.startsWith(base) && !/^(data|blob):/.test(url))).toEqual([])
  expect(complaints).toEqual([])
}

type Source = [name: string, clipboard: Clipboard, blocks: string[]]
const local = (html: string) => html.replace(/https:\/\/(?:lh7-rt|internal-api|mmbiz)[^"]+(?=" )/g, PICTURE)
const rtfOf = (png: string) => `{\\rtf1{\\*\\shppict{\\pict\\pngblip ${Buffer.from(png, 'base64').toString('hex')}}}}`
const png = /base64,([\w+/=]+)/.exec(fixture('wps.html'))?.[1] ?? ''

const sources: Source[] = [
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

for (const [name, clipboard, blocks] of sources) {
  test(`pasted from ${name}: clean blocks, no style, no picture of another site`, async ({ page, signIn, complaints }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await signIn(page, editor)
    const { saved } = await open(page)
    await paste(page, clipboard)
    await expect(page.getByText('正在导入图片')).toHaveCount(0, { timeout: 20_000 })
    await expect.poll(async () => told(await saved()), { timeout: 20_000 }).toEqual(blocks)
    await expectClean(page, await saved(), asked, complaints)
    await page.keyboard.press('Control+z')
    if (name === 'Markdown') {
      await expect(page.locator('.ProseMirror').first()).toContainText('**涨了三成**')
      await page.keyboard.press('Control+z')
    }
    await expect(page.locator('.ProseMirror').first()).toHaveText('')
  })
}

test('while a picture is fetched somebody writes on; the picture comes to its place', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { saved } = await open(page)
  slow = 3000
  await paste(page, { texts: { 'text/html': `<p>前文</p><img src="${PICTURE}" alt="船"><p>后文</p>` } })
  await expect(page.getByText('正在导入图片')).toBeVisible()
  await page.keyboard.type('，接着写')
  await expect(page.locator('.ProseMirror').first()).toContainText('后文，接着写')
  await expect(page.getByText('正在导入图片')).toHaveCount(0, { timeout: 20_000 })
  slow = 0
  await expect.poll(async () => told(await saved())).toEqual(['paragraph 前文', 'picture', 'paragraph 后文，接着写'])
  expect((await saved())[1]?.attrs).toMatchObject({ alt: '船' })
})

test('a picture that does not come leaves a note that names it, can be given by hand, and bars publishing till then', async ({
  page,
  signIn,
}) => {
  await signIn(page, editor)
  const { desk, id, saved } = await open(page)
  const gone = `http://127.0.0.1:${PICTURES_PORT}/gone.jpg`
  await paste(page, { texts: { 'text/html': `<p>前文</p><img src="${gone}">` } })
  await expect(page.getByText('图片没有导入：对方网站没有给出图片（404）')).toBeVisible({ timeout: 20_000 })
  expect(told(await saved())).toEqual(['paragraph 前文', `note 这里的图片没有导入：${gone}`])
  const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
  const refused = await desk.publish(id, Number(body['version']))
  expect(refused.status).toBe(422)
  expect(JSON.stringify(refused.body)).toContain('待补')
  await page.getByLabel('从电脑选图').setInputFiles({ name: 'chuan.jpg', mimeType: 'image/jpeg', buffer: jpeg })
  await expect.poll(async () => told(await saved()), { timeout: 20_000 }).toEqual(['paragraph 前文', 'picture'])
})

test('pictures on the clipboard are uploaded from here, each in its place', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { saved } = await open(page)
  const file = { name: 'jietu.jpg', type: 'image/jpeg', base64: jpeg.toString('base64') }
  await paste(page, { files: [file], texts: { 'text/html': '<img src="https://elsewhere.example/jietu.jpg">' } })
  await expect.poll(async () => told(await saved()), { timeout: 20_000 }).toEqual(['picture'])
})

test('Ctrl+Shift+V pastes words only; a whole page pasted into a cell of a table loses no word', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { saved } = await open(page)
  await page.keyboard.down('Control')
  await page.keyboard.down('Shift')
  await page.locator('.ProseMirror').first().dispatchEvent('keydown', { key: 'V', shiftKey: true, ctrlKey: true })
  await paste(page, { texts: { 'text/html': '<h2>不要</h2>', 'text/plain': '## 一行\n**字**' } })
  await page.keyboard.up('Shift')
  await page.keyboard.up('Control')
  expect(told(await saved())).toEqual(['paragraph ## 一行', 'paragraph **字**'])
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await paste(page, { texts: { 'text/html': '<table><tr><td>甲</td><td>乙</td></tr></table>' } })
  await page.locator('.ProseMirror td').first().click()
  await paste(page, { texts: { 'text/html': '<h2>小题</h2><p>一段</p><ul><li>条</li></ul>' } })
  const all = (await saved()).map(words).join('')
  for (const word of ['甲', '乙', '小题', '一段', '条']) expect(all).toContain(word)
})
