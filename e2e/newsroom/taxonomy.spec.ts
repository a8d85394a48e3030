import { deskOf } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

const at = (path: string) => fetch(`${base}${path}`, { redirect: 'manual' })
const leadsTo = async (path: string) => {
  const answer = await at(path)
  return `${answer.status} ${answer.headers.get('location') ?? ''}`.trim()
}

test('a topic is merged by keyboard after a look at what that touches: old addresses lead on in both scripts and in its feed, and the undo brings them back', async ({
  page,
  signIn,
}) => {
  const desk = await deskOf(base, chief)
  const made = await desk.ask('POST', '/api/admin/topics', { name: '并入试验', slug: 'bingru-shiyan' })
  expect(made.status).toBe(201)
  await signIn(page, chief)
  await page.goto('/admin/topics?order=stories')
  const row = page.getByRole('row').nth(1)
  const name = await row.getByRole('link').innerText()
  const old = (await row.getByRole('link').getAttribute('href')) ?? ''
  expect((await at(old)).status).toBe(200)
  expect((await at(`${old}/rss.xml`)).status).toBe(200)
  expect(await findings(page)).toEqual([])

  await row.getByRole('button', { name: `并入：${name}` }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('bingru')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText(`${old}/rss.xml`)
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: '并入“并入试验”' }).press('Enter')
  await expect(page.getByRole('status')).toContainText(`“${name}”已并入“并入试验”`)

  expect(await leadsTo(old)).toBe('301 /topic/bingru-shiyan')
  expect(await leadsTo(`/zh-hant${old}`)).toBe('301 /zh-hant/topic/bingru-shiyan')
  expect(await leadsTo(`${old}/rss.xml`)).toBe('301 /topic/bingru-shiyan/rss.xml')
  expect(await leadsTo(`/zh-hant${old}/rss.xml`)).toBe('301 /zh-hant/topic/bingru-shiyan/rss.xml')
  const feed = await (await at('/topic/bingru-shiyan/rss.xml')).text()
  expect(feed).toContain('<category>并入试验</category>')
  expect(feed).not.toContain(`<category>${name}</category>`)

  await page.getByRole('button', { name: `撤销：${name}并入并入试验` }).press('Enter')
  await expect(page.getByRole('status')).toContainText('已撤销合并')
  expect((await at(old)).status).toBe(200)
  expect(await (await at(`${old}/rss.xml`)).text()).toContain(`<category>${name}</category>`)
})

test('the stories of a special are put in another order by keyboard, and the menu’s sections too; readers have it with the next page', async ({
  page,
  signIn,
}) => {
  await signIn(page, chief)
  await page.goto('/admin/specials')
  expect(await findings(page)).toEqual([])
  await page.getByRole('link', { name: '红海航路危机' }).click()
  await page.waitForURL(/specials\/\d+$/)
  expect(await findings(page)).toEqual([])
  const rows = page.getByRole('main').getByRole('listitem')
  const third = await rows.nth(2).getByRole('link').innerText()
  await rows.nth(2).getByRole('button', { name: /^移动/ }).press('ArrowDown')
  await expect(page.getByRole('status')).toContainText('移到“谁来付账”第 1 篇')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('status')).toContainText('移到“谁来付账”第 2 篇')
  await page.getByRole('button', { name: '保存' }).press('Enter')
  await expect(page.getByRole('status')).toContainText('已保存')
  const printed = (await (await at('/special/honghai-hanglu')).text()).replaceAll(/<wbr\/?>/g, '')
  // The last place is the link itself; before it the structured data names the story.
  expect(printed.lastIndexOf(third)).toBeGreaterThan(printed.indexOf('谁来付账'))

  await page.goto('/admin/sections')
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: '移动：中国' }).press('ArrowDown')
  await expect(page.getByRole('status')).toContainText('“中国”移到第 2 位')
  const front = await (await at('/')).text()
  expect(front.indexOf('href="/china"')).toBeGreaterThan(front.indexOf('href="/asia"'))
  await expect(page.getByRole('button', { name: '移动：中国' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('status')).toContainText('“中国”移到第 1 位')
})
