import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { paste } from '../clipboard.ts'
import { type Desk, deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, editor, PICTURES_PORT } from '../paper.ts'
import { PICTURE, sources } from './paste-sources.ts'

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
    await expect(page.getByText('已保存').first()).toBeVisible()
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

for (const [name, clipboard, blocks] of sources) {
  test(`pasted from ${name}: clean blocks, no style, no picture of another site`, async ({ page, signIn, complaints }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await signIn(page, editor)
    const { saved } = await open(page)
    await paste(page, clipboard)
    await expect(page.getByText('正在导入图片')).toHaveCount(0)
    await expect.poll(async () => told(await saved())).toEqual(blocks)
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
  await expect(page.getByText('正在导入图片')).toHaveCount(0)
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
  await expect(page.getByText('图片没有导入：对方网站没有给出图片（404）')).toBeVisible()
  expect(told(await saved())).toEqual(['paragraph 前文', `note 这里的图片没有导入：${gone}`])
  const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
  const refused = await desk.publish(id, Number(body['version']))
  expect(refused.status).toBe(422)
  expect(JSON.stringify(refused.body)).toContain('待补')
  await page.getByLabel('从电脑选图').setInputFiles({ name: 'chuan.jpg', mimeType: 'image/jpeg', buffer: jpeg })
  await expect.poll(async () => told(await saved())).toEqual(['paragraph 前文', 'picture'])
})

test('pictures on the clipboard are uploaded from here, each in its place', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { saved } = await open(page)
  const file = { name: 'jietu.jpg', type: 'image/jpeg', base64: jpeg.toString('base64') }
  await paste(page, { files: [file], texts: { 'text/html': '<img src="https://elsewhere.example/jietu.jpg">' } })
  await expect.poll(async () => told(await saved())).toEqual(['picture'])
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
