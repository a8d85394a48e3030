import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { deskOf, manuscript } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

const noise = (width = 900, height = 600) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer()
const given = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => ({ name, buffer, mimeType })

test('many files are sent at once, found by their words, described, used, and cannot be binned while used', async ({
  page,
  signIn,
  complaints,
}) => {
  const mark = `稻田${Math.random().toString(36).slice(2, 7)}`
  await signIn(page, chief)
  await page.goto('/admin')
  await page.getByRole('link', { name: '媒资' }).click()
  await page.waitForURL('**/admin/media')
  await page.waitForLoadState('load')
  const files = await Promise.all([1, 2, 3].map(async (n) => given(`${mark}-${n}.jpg`, await noise())))
  await page.getByLabel('选择要上传的文件').setInputFiles(files)
  for (const { name } of files) await expect(page.getByRole('main').getByText(name)).toBeVisible()

  await page.getByLabel('查找媒资').fill(`${mark}-2`)
  await page.getByLabel('查找媒资').press('Enter')
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`${mark}-2`) })
    .click()
  await expect(page.getByText('还没有用过，读者看不到它。')).toBeVisible()
  const address = page.url()
  // A page that is not awake yet takes no words.
  await expect(async () => {
    await page.getByLabel('图片说明').fill('')
    await page.getByLabel('图片说明').fill(`湄公河边的${mark}`)
    await expect(page.getByRole('button', { name: '保存' })).toBeEnabled({ timeout: 500 })
  }).toPass()
  await page.getByLabel('替代文字').fill('两个农民站在稻田里')
  await page.getByLabel('来源').fill('林若溪／本报')
  await page.getByLabel('授权').selectOption('本报自有')
  // The focal point by keyboard: three steps to the left, two up.
  const point = page.getByRole('button', { name: /^焦点/ })
  await point.focus()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
  await expect(point).toHaveAccessibleName(/从左 35%，从上 40%/)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('button', { name: '保存' })).toBeDisabled()
  await page.reload()
  await expect(page.getByLabel('图片说明')).toHaveValue(`湄公河边的${mark}`)

  const id = Number(address.split('/').at(-1))
  const desk = await deskOf(base, chief)
  const picture = { media: id, alt: '两个农民', caption: '', credit: '本报' }
  const story = await desk.create('report', manuscript(`用了${mark}的稿件`, '正文', { picture }))
  const published = await desk.publish(story, 1)
  const printed = await (await fetch(`${base}/asia`)).text()
  expect(printed + (await (await fetch(`${base}${published.body['href']}`)).text())).toContain('fx-35')
  await page.reload()
  await expect(page.getByRole('link', { name: `用了${mark}的稿件` })).toBeVisible()
  await expect(page.getByText('● 读者可见')).toBeVisible()
  await page.getByRole('button', { name: '放进回收站' }).click()
  await expect(page.getByText('还有地方在用，不能放进回收站')).toBeVisible()
  await expect(page.getByRole('alert').getByText(`《用了${mark}的稿件》`)).toBeVisible()
  expect(complaints.filter((it) => !/422/.test(it))).toEqual([])
})

test('a crop is set by keyboard, is what readers get, and goes back to the focal point', async ({ page, signIn }) => {
  const desk = await deskOf(base, chief)
  const { id } = (await desk.send('/api/admin/media?name=crop.jpg', await noise())).body['media'] as { id: number }
  await desk.ask('PUT', `/api/admin/media/${id}`, { licence: 'own' })
  const picture = { media: id, alt: '图', caption: '', credit: '本报' }
  const { body } = await desk.publish(await desk.create('report', manuscript('裁过图的稿件', '正文', { picture })), 1)
  const cropped = async () =>
    /\/media\/[0-9a-f]{16}-[0-9a-f]{8}-640\.avif/.exec(await (await fetch(`${base}${body['href']}`)).text())?.[0] ?? ''
  expect(await cropped()).toBe('')

  await signIn(page, chief)
  await page.goto(`/admin/media/${id}`)
  const save = page.getByRole('button', { name: '保存' })
  const crop = page.getByRole('button', { name: /16:9 的裁切框/ })
  // A page that is not awake yet takes no choice.
  await expect(async () => {
    await page.getByRole('radio', { name: /16:9/ }).check()
    await expect(crop).toHaveAccessibleName(/按焦点/, { timeout: 500 })
  }).toPass()
  await crop.focus()
  for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
  await expect(crop).toHaveAccessibleName(/从左 3%，.*宽 96%/)
  await save.click()
  await expect.poll(cropped).not.toBe('')
  expect((await fetch(`${base}${await cropped()}`)).status).toBe(200)
  await page.getByRole('button', { name: '16:9 改回按焦点' }).click()
  await expect(crop).toHaveAccessibleName(/按焦点/)
  await save.click()
  await expect.poll(cropped).toBe('')
  const outside = await desk.ask('PUT', `/api/admin/media/${id}`, { crops: { '16/9': { x: 2, y: 0, width: 0.5 } } })
  expect([outside.status, outside.body['reasons']]).toEqual([422, ['16:9 的裁切框超出了图片']])
})

test('a replaced picture keeps its number; readers get the new one at once, old addresses lead to it, and it can be put back', async ({
  page,
  signIn,
}) => {
  const desk = await deskOf(base, chief)
  const first = (await desk.send('/api/admin/media?name=old.jpg', await noise())).body['media'] as { id: number; hash: string }
  const unlicensed = { picture: { media: first.id, alt: '图', caption: '', credit: '本报' } }
  const refused = await desk.publish(await desk.create('report', manuscript('没有授权的稿件', '正文', unlicensed)), 1)
  expect([refused.status, refused.body['reasons']]).toEqual([422, ['题图未填授权']])
  await desk.ask('PUT', `/api/admin/media/${first.id}`, { licence: 'bought' })
  const picture = { media: first.id, alt: '图', caption: '', credit: '本报' }
  const story = await desk.create('report', manuscript('换图的稿件', '正文', { picture }))
  const { body } = await desk.publish(story, 1)
  const read = async () => (await fetch(`${base}${body['href']}`)).text()
  expect(await read()).toContain(first.hash)

  await signIn(page, chief)
  await page.goto(`/admin/media/${first.id}`)
  await page.getByLabel('选择替换的文件').setInputFiles(given('new.jpg', await noise(1200, 800)))
  await expect(page.getByText('以前的文件')).toBeVisible()
  await expect.poll(async () => (await read()).includes(first.hash)).toBe(false)
  const moved = await fetch(`${base}/media/${first.hash}-640.avif`, { redirect: 'manual' })
  expect(moved.status).toBe(302)
  expect((await fetch(`${base}${moved.headers.get('location')}`)).status).toBe(200)

  await page.getByRole('button', { name: '换回' }).click()
  await expect.poll(async () => (await read()).includes(first.hash)).toBe(true)
  const original = await page.request.get(`/api/admin/media/${first.id}/original`)
  expect([original.status(), original.headers()['content-disposition']]).toEqual([200, expect.stringContaining('attachment')])
})

test('while somebody writes, a picture comes in over a line that breaks, and lands in the story', async ({ page, signIn, context }) => {
  await signIn(page, chief)
  const desk = await deskOf(base, chief)
  const story = await desk.create('report', manuscript('断线也能传图', '第一段。'))
  await page.goto(`/admin/stories/${story}`)
  const body = page.getByRole('textbox', { name: '正文' })
  await body.click()
  let broken = 0
  await page.route('**/api/admin/media/uploads/*', async (route) => {
    // The second and the third piece are lost on the way.
    if (route.request().method() === 'PATCH' && route.request().headers()['upload-offset'] !== '0' && broken < 2) {
      broken += 1
      return route.abort('connectionreset')
    }
    return route.continue()
  })
  const bytes = await noise(1600, 1200)
  await page.evaluate(
    async ([encoded]) => {
      const data = new DataTransfer()
      const bytes = Uint8Array.from(atob(encoded ?? ''), (it) => it.charCodeAt(0))
      data.items.add(new File([bytes], '现场.jpg', { type: 'image/jpeg' }))
      document
        .querySelector('.story-text')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [bytes.toString('base64')],
  )
  await expect(page.getByText('网络断了')).toBeVisible()
  await page.keyboard.type('上传的时候照样写字。')
  await expect(page.locator('.story-text img[width="1600"]')).toBeVisible()
  expect(broken).toBe(2)
  await expect(body).toContainText('上传的时候照样写字。')
  await context.clearCookies()
})

test('what cannot be taken is said in the tray, and an upload can be given up', async ({ page, signIn }) => {
  await signIn(page, chief)
  await page.goto('/admin/media')
  await page
    .getByLabel('选择要上传的文件')
    .setInputFiles(given('照片.heic', Buffer.concat([Buffer.from('0000001c66747970686569630000000068656963', 'hex'), Buffer.alloc(6000)])))
  const tray = page.getByRole('region', { name: '上传' })
  await expect(tray.getByText('这是 HEIC 图片')).toBeVisible()
  await tray.getByRole('button', { name: '不再显示照片.heic' }).click()
  await expect(tray).toBeHidden()

  await page.route('**/api/admin/media/uploads/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort('connectionreset') : route.continue(),
  )
  await page.getByLabel('选择要上传的文件').setInputFiles(given('不要了.jpg', await noise()))
  await expect(tray.getByText('网络断了')).toBeVisible()
  await tray.getByRole('button', { name: '取消不要了.jpg' }).click()
  await page.unrouteAll()
  await expect(tray).toBeHidden()
})

test('the picker is used by keyboard alone, and finds by words', async ({ page, signIn }) => {
  const desk = await deskOf(base, chief)
  const mark = `键盘${Math.random().toString(36).slice(2, 7)}`
  await desk.send(`/api/admin/media?name=${encodeURIComponent(`${mark}.jpg`)}`, await noise())
  const story = await desk.create('report', manuscript('用键盘选题图'))
  await signIn(page, chief)
  await page.goto(`/admin/stories/${story}`)
  await page.getByRole('button', { name: '选择图片' }).first().press('Enter')
  const dialog = page.getByRole('dialog', { name: '选择图片' })
  await expect(dialog.getByLabel('在媒资库里查找图片')).toBeFocused()
  await page.keyboard.type(mark)
  const found = dialog.getByRole('button', { name: new RegExp(mark) })
  await expect(found).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(found).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByLabel(/替代文字/)).toBeVisible()
  await page.getByRole('button', { name: '换一张' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('axe finds nothing in the library, at a file and in the picker, and nothing scrolls sideways', async ({ page, signIn }) => {
  await signIn(page, chief)
  await page.goto('/admin/media')
  expect(await findings(page)).toEqual([])
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ has: page.locator('img') })
    .first()
    .click()
  await page.waitForURL(/media\/\d+/)
  expect(await findings(page)).toEqual([])
  for (const width of [390, 820]) {
    await page.setViewportSize({ width, height: 800 })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over, String(width)).toBeLessThanOrEqual(0)
  }
})
