import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { CONTROL, inputMethodOf } from '../input-method.ts'
import { base, editor } from '../paper.ts'

/** Longer than the desk waits before it saves, looks at the checks or proof-reads. */
const LONG = 2600

type Block = { type: string; attrs?: Record<string, unknown>; content?: Block[]; text?: string }
const words = (block: Block): string => block.text ?? (block.content ?? []).map(words).join('')

const text = (it: string) => [{ type: 'text', text: it }]
const paragraph = (it: string) => ({ type: 'paragraph', content: text(it) })

/** One of every place where somebody writes. */
const body = (media: number) => ({
  type: 'doc',
  attrs: { version: 1 },
  content: [
    paragraph('段落'),
    { type: 'heading', attrs: { level: 2 }, content: text('小题') },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('列表')] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('单元')] }] }] },
    { type: 'note', attrs: { label: '编者按' }, content: [paragraph('按语')] },
    { type: 'factBox', attrs: { title: '资料' }, content: [paragraph('资料')] },
    { type: 'blockquote', content: [paragraph('引文')] },
    { type: 'picture', attrs: { media, alt: '图', caption: '图说', credit: '本报', width: 'column' } },
  ],
})

type Manuscript = { headline: string; standfirst: string; body: { content: Block[] } }
type Place = { name: string; at: (page: Page) => Locator; saved: (it: Manuscript) => string }

const blockOf = (type: string) => (it: Manuscript) => words(it.body.content.find((block) => block.type === type) ?? { type })
const inText = (selector: string) => (page: Page) => page.locator(`.ProseMirror ${selector}`).first()

const places: Place[] = [
  { name: '标题', at: (page) => page.getByLabel('标题', { exact: true }), saved: (it) => it.headline },
  { name: '导语', at: (page) => page.getByLabel('导语'), saved: (it) => it.standfirst },
  { name: '段落', at: inText('> p'), saved: blockOf('paragraph') },
  { name: '小标题', at: inText('> h2'), saved: blockOf('heading') },
  { name: '列表', at: inText('li p'), saved: blockOf('bulletList') },
  { name: '单元格', at: inText('td p'), saved: blockOf('table') },
  { name: '编者按', at: inText('[data-block=note] > p:not([data-part])'), saved: blockOf('note') },
  { name: '资料框', at: inText('[data-block=factBox] > p:not([data-part])'), saved: blockOf('factBox') },
  { name: '引文', at: inText('blockquote > p:not([data-part])'), saved: blockOf('blockquote') },
  {
    name: '图说',
    at: (page) => page.locator('.ProseMirror').getByLabel('图片说明').first(),
    saved: (it) => String(it.body.content.find((block) => block.type === 'picture')?.attrs?.['caption']),
  },
]

let media = 0
async function openStory(page: Page) {
  const desk = await deskOf(base, editor)
  media ||= await uploadPicture(page)
  const id = await desk.create('report', manuscript('题', '', { standfirst: '导', body: body(media) }))
  await page.goto(`/admin/stories/${id}`)
  await page.locator('.ProseMirror').first().waitFor()
  await page.waitForTimeout(500)
  return {
    saved: async () => {
      await expect(page.getByText('已保存').first()).toBeVisible()
      return (await desk.ask('GET', `/api/admin/stories/${id}`)).body['manuscript'] as Manuscript
    },
  }
}

async function uploadPicture(page: Page): Promise<number> {
  const buffer = await sharp({ create: { width: 480, height: 320, channels: 3, background: '#476' } })
    .jpeg()
    .toBuffer()
  const answer = await page.request.post('/api/admin/media?name=ime.jpg', {
    data: buffer,
    headers: { 'content-type': 'image/jpeg', origin: base },
  })
  return ((await answer.json()) as { media: { id: number } }).media.id
}

/** Puts the cursor at the end of a place. */
async function writeAt(place: Locator) {
  await place.scrollIntoViewIfNeeded()
  await place.click()
  await place.press('End')
}

const shown = (place: Locator) => place.evaluate((it) => ('value' in it ? String(it.value) : (it.textContent ?? '')))

/**
 * What moves while somebody composes: saves, questions to the desk, and windows or marks that come up. What the page asks by the
 * clock is left out, so it has to be watched from its first request on: each answer about the story's standing is followed by one
 * question for its notes.
 */
function watch(page: Page) {
  let all: string[] = []
  let byTheClock = 0
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname
    const asked = `${request.method()} ${path}`
    if (/^GET .*\/status$/.test(asked)) byTheClock += 1
    if (!path.startsWith('/api/admin') || /presence|status|session/.test(path)) return
    if (/^GET .*\/notes$/.test(asked) && byTheClock > 0) byTheClock -= 1
    else all.push(asked)
  })
  const asked = () => all
  const anew = () => {
    all = []
  }
  const drawn = () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll('[role=listbox], [role=menu], [role=search], dialog[open], [popover]:popover-open, [class*=proof-]'),
      ].map((it) => it.outerHTML.slice(0, 80)),
    )
  return { asked, anew, drawn }
}

const blocksIn = (page: Page) =>
  page
    .locator('.ProseMirror')
    .first()
    .evaluate((it) => it.querySelectorAll('p, h2, li, td').length)

test('in every place two words in a row by an input method stand in the page and in the story alike, and nothing stirs while composing', async ({
  page,
  signIn,
}) => {
  await signIn(page, editor)
  const { asked, anew, drawn } = watch(page)
  const { saved } = await openStory(page)
  const method = await inputMethodOf(page)
  for (const { name, at, saved: savedAt } of places)
    await test.step(name, async () => {
      const field = at(page)
      const before = await shown(field)
      await writeAt(field)
      anew()
      const marks = await drawn()
      await method.compose('ceshi')
      for (const key of ['f', 'h', 'k', 's', '/', 'Enter']) await method.press(key, CONTROL)
      await page.waitForTimeout(LONG)
      expect(asked(), name).toEqual([])
      expect(await drawn(), name).toEqual(marks)
      await method.commit('测试')
      await method.compose('liangci')
      await method.commit('两次')
      await expect.poll(() => shown(field), name).toBe(`${before}测试两次`)
      await expect.poll(async () => savedAt(await saved()), { message: name }).toBe(`${before}测试两次`)
    })
})

test('in every place a word given up leaves nothing, and the Enter that ends a composition does nothing else', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { saved } = await openStory(page)
  const method = await inputMethodOf(page)
  for (const { name, at, saved: savedAt } of places)
    await test.step(name, async () => {
      const field = at(page)
      const before = await shown(field)
      const blocks = await blocksIn(page)
      await writeAt(field)
      await method.compose('quxiao')
      await method.press('Escape')
      await method.cancel()
      await expect.poll(() => shown(field), name).toBe(before)
      await method.compose('gdp')
      await method.press('Enter')
      await method.commit('gdp')
      await expect.poll(() => shown(field), name).toBe(`${before}gdp`)
      expect(await blocksIn(page), name).toBe(blocks)
      expect(await page.locator('dialog[open]').count(), name).toBe(0)
      await expect.poll(async () => savedAt(await saved()), { message: name }).toBe(`${before}gdp`)
    })
})

test('signs that open a menu open none while they are being composed', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { asked, anew, drawn } = watch(page)
  await openStory(page)
  const method = await inputMethodOf(page)
  await writeAt(page.locator('.ProseMirror > p').first())
  await page.keyboard.press('Enter')
  const before = await drawn()
  anew()
  for (const sign of ['、', '@', '/', '＠']) {
    await method.compose(sign)
    await page.waitForTimeout(700)
    expect(await drawn(), sign).toEqual(before)
    expect(asked().filter((it) => it.includes('search'))).toEqual([])
    await method.cancel()
  }
})
