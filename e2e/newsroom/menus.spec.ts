import { rmSync } from 'node:fs'
import { deskOf } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { chief } from '../paper.ts'
import { startPaper } from '../running-paper.ts'
import { signInAt } from '../session.ts'

test('the header and the foot are arranged by a chief, by key and by hand; readers see it, a colleague’s change costs nothing, and it is undone', async ({
  page,
  playwright,
}) => {
  // A paper of its own: what stands around every page is everybody's.
  test.setTimeout(300_000)
  const data = `var/e2e-menus-${process.pid}`
  copyNewsroom(data)
  const paper = await startPaper(data)
  const request = await playwright.request.newContext({ baseURL: paper.base })
  const printed = async (path: string, part: 'header' | 'footer') => {
    const text = await (await request.get(path)).text()
    const found = text.slice(text.indexOf(`<${part}`), text.indexOf(`</${part}>`))
    expect(found).not.toBe('')
    return found
  }
  const head = page.getByRole('region', { name: '页头' })
  const ours = page.getByRole('region', { name: '页脚：本报' })
  const save = page.getByRole('button', { name: '保存', exact: true })
  try {
    const before = [await printed('/', 'header'), await printed('/', 'footer')]
    await signInAt(page, paper.base, chief)
    await page.goto(`${paper.base}/admin/menus`)
    await expect(page.getByRole('link', { name: '导航', exact: true })).toHaveAttribute('aria-current', 'page')
    await expect(head.getByRole('listitem')).toHaveCount(3)
    await expect(save).toBeDisabled()
    expect(await findings(page)).toEqual([])

    // By keyboard: 滚动 to the first place, and a topic beside it.
    await head.getByRole('button', { name: '移动：滚动' }).press('ArrowUp')
    await head.getByRole('button', { name: '移动：滚动' }).press('ArrowUp')
    await expect(head.getByRole('listitem').first()).toContainText('滚动')
    await head.getByRole('button', { name: '添加到页头' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('种类').selectOption('话题')
    await dialog.getByRole('combobox', { name: '话题' }).selectOption({ index: 1 })
    await dialog.getByLabel('名称', { exact: false }).first().fill('专看')
    expect(await findings(page)).toEqual([])
    await dialog.getByRole('button', { name: '添加' }).click()
    await expect(head.getByRole('listitem').last()).toContainText('专看')

    // By hand: the last of the foot before the first.
    await ours.getByRole('listitem').last().dragTo(ours.getByRole('listitem').first())
    await expect(ours.getByRole('listitem').first()).toContainText('收藏与历史')
    await ours.getByRole('button', { name: '添加到页脚：本报' }).click()
    await dialog.getByLabel('种类').selectOption('自拟网址')
    await dialog.getByRole('textbox', { name: '网址' }).fill('javascript:alert(1)')
    await dialog.getByLabel('名称', { exact: false }).first().fill('外站')
    await dialog.getByRole('button', { name: '添加' }).click()
    await expect(dialog.getByRole('alert')).toContainText('https://')
    await dialog.getByRole('textbox', { name: '网址' }).fill('https://example.com/')
    await dialog.getByLabel('繁体名称').fill('外站點')
    await dialog.getByRole('button', { name: '添加' }).click()

    // A colleague was quicker: what was arranged here stays, and goes in when it is said again.
    const colleague = await deskOf(paper.base, chief)
    const own = (at: string) => ({ kind: 'own', page: at, label: '', labelHant: '' })
    const menus = { head: [{ kind: 'sections' }, own('latest')], guide: [own('archive')], ours: [{ kind: 'pages' }] }
    expect((await colleague.ask('PUT', '/api/admin/menus', { menus, version: 0 })).status).toBe(200)
    await save.click()
    await expect(page.getByRole('alert').filter({ hasText: '您的改动还在这里' })).toBeVisible()
    await expect(head.getByRole('listitem').last()).toContainText('专看')
    await save.click()
    await expect(page.getByText('✓ 已保存')).toBeVisible()

    await expect.poll(() => printed('/', 'header'), { timeout: 30_000 }).toMatch(/滚动[\s\S]*专看/)
    expect(await printed('/asia', 'footer')).toMatch(/收藏与历史[\s\S]*<a href="https:\/\/example\.com\/" rel="noopener"[^>]*>外站</)
    expect(await printed('/zh-hant', 'footer')).toContain('>外站點<')
    expect(await printed('/zh-hant', 'header')).toMatch(/href="\/zh-hant\/topic\/[^"]+"[^>]*>專看</)

    // What was done stands beside it, and is undone; then the paper is as it was, to the byte.
    await expect(page.getByText(/加了[^，]*“专看”/)).toBeVisible()
    await page.getByRole('button', { name: '恢复原样' }).click()
    await save.click()
    await expect.poll(() => printed('/', 'header'), { timeout: 30_000 }).toBe(before[0])
    expect(await printed('/', 'footer')).toBe(before[1])
    await page.getByRole('button', { name: '撤销' }).click()
    await expect(page.getByText('✓ 已撤销')).toBeVisible()
    await expect.poll(() => printed('/', 'header'), { timeout: 30_000 }).toContain('专看')
    await expect(head.getByRole('listitem').last()).toContainText('专看')

    await page.setViewportSize({ width: 390, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await findings(page)).toEqual([])
  } finally {
    await request.dispose()
    await paper.stop()
    rmSync(data, { recursive: true, force: true })
  }
})
