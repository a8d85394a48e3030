import { deskOf } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

const at = (path: string) => fetch(`${base}${path}`, { redirect: 'manual' })
const foot = async (path = '/about') => {
  const page = await (await at(path)).text()
  return page.slice(page.lastIndexOf('<footer'))
}
const doc = (words: string) => ({
  type: 'doc',
  attrs: { version: 1 },
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

// The foot of every page is one, and the order of its links with it.
test.describe.configure({ mode: 'default' })

test('a page is written by keyboard, looked at in both scripts, published, and readers have it in both with a link at the foot', async ({
  page,
  signIn,
  complaints,
}) => {
  await signIn(page, chief)
  await page.goto('/admin/pages')
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: '新建页面' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('题目', { exact: true }).fill('联系我们')
  await dialog.getByLabel(/^网址/).fill('lianxi-women')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(/admin\/pages\/\d+$/)

  const text = page.getByRole('textbox', { name: '正文' })
  await text.click()
  await page.keyboard.type('读者来信请寄编辑部后门。')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').first()).toContainText('已保存')
  expect((await at('/lianxi-women')).status).toBe(404)

  await page.getByRole('button', { name: '预览', exact: true }).press('Enter')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('读者来信请寄编辑部后门。')).toBeVisible()
  await page.getByRole('button', { name: '繁體' }).press('Enter')
  await expect(frame.getByText('讀者來信請寄編輯部後門。')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: '发布', exact: true }).press('Enter')
  await expect(page.getByRole('status').first()).toContainText('已发布')
  expect(await findings(page)).toEqual([])
  expect(await (await at('/lianxi-women')).text()).toContain('读者来信请寄编辑部后门。')
  expect(await (await at('/zh-hant/lianxi-women')).text()).toContain('讀者來信請寄編輯部後門。')
  expect(await foot()).toContain('联系我们')
  expect(await foot('/zh-hant/about')).toContain('聯繫我們')
  expect(complaints).toEqual([])
})

test('who saves late keeps the words, is told who was there, and puts them over the others only at a second press', async ({
  page,
  signIn,
}) => {
  const desk = await deskOf(base, chief)
  const { body } = await desk.ask('POST', '/api/admin/pages', { title: '投稿须知', slug: 'tougao' })
  await signIn(page, chief)
  await page.goto(`/admin/pages/${body['id']}`)
  const text = page.getByRole('textbox', { name: '正文' })
  await text.click()
  await page.keyboard.type('我写的')
  const theirs = { title: '投稿规则', titleHant: '', slug: 'tougao', body: doc('他写的'), version: 1 }
  expect((await desk.ask('PUT', `/api/admin/pages/${body['id']}`, theirs)).status).toBe(200)

  await page.getByRole('button', { name: '保存', exact: true }).click()
  const told = page.getByText('您写的还在这里，没有保存')
  await expect(told).toContainText('何见山')
  await expect(told).toContainText('投稿规则')
  await expect(text).toContainText('我写的')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText('已保存')

  await page.getByRole('button', { name: /^第 2 版/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('他写的')
  await dialog.getByRole('button', { name: '与现在比较' }).click()
  await expect(dialog).toContainText('共 2 处')
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: '恢复这一版' }).click()
  await expect(text).toContainText('他写的')
  await expect(page.getByRole('button', { name: /^第 4 版/ })).toContainText('恢复第 2 版')
})

test('an address that readers had leads on in both scripts, one they never had does not; what is withdrawn is gone until it comes back', async () => {
  const desk = await deskOf(base, chief)
  const { body } = await desk.ask('POST', '/api/admin/pages', { title: '广告', slug: 'guanggao' })
  const door = `/api/admin/pages/${body['id']}`
  const words = { title: '广告', titleHant: '', body: doc('刊登广告') }
  await desk.ask('PUT', door, { ...words, slug: 'kandeng', version: 1 })
  expect((await desk.ask('POST', `${door}/publish`, { version: 2 })).status).toBe(200)
  expect([(await at('/guanggao')).status, (await at('/kandeng')).status]).toEqual([404, 200])

  await desk.ask('PUT', door, { ...words, slug: 'ads', version: 2 })
  expect([(await at('/kandeng')).status, (await at('/ads')).status]).toEqual([200, 404])
  await desk.ask('POST', `${door}/publish`, { version: 3 })
  const moved = await Promise.all(['/kandeng', '/zh-hant/kandeng'].map(at))
  expect(moved.map((it) => `${it.status} ${it.headers.get('location')}`)).toEqual(['301 /ads', '301 /zh-hant/ads'])

  expect((await desk.ask('POST', `${door}/withdraw`, { version: 3 })).status).toBe(200)
  expect([(await at('/ads')).status, (await at('/zh-hant/ads')).status]).toEqual([410, 410])
  expect(await foot()).not.toContain('/ads"')
  await desk.ask('POST', `${door}/publish`, { version: 3 })
  expect((await at('/ads')).status).toBe(200)
  expect((await desk.ask('POST', `${door}/publish`, { version: 1 })).status).toBe(409)
})

test('the order of the foot is changed by keyboard, and the palette finds the room and its pages', async ({ page, signIn }) => {
  await signIn(page, chief)
  await page.goto('/admin/pages')
  const row = page.getByRole('row').nth(2)
  const name = await row.getByRole('link').first().innerText()
  await row.getByRole('button', { name: new RegExp(name) }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('status')).toContainText(`《${name}》移到第 1 位`)
  const links = [...(await foot()).matchAll(/<a[^>]*>([^<]+)<\/a>/g)].map((it) => it[1])
  const first = await page.getByRole('row').nth(2).getByRole('link').first().innerText()
  expect(links.indexOf(name)).toBeGreaterThanOrEqual(0)
  expect(links.indexOf(name)).toBeLessThan(links.indexOf(first))

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('gdym')
  await expect(page.getByRole('option', { name: '固定页面' }).first()).toBeVisible()
  await page.getByRole('combobox').fill('gybb')
  await expect(page.getByRole('option', { name: /关于本报.*编辑/ })).toBeVisible()
})
