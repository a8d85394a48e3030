import type { Page } from '@playwright/test'
import { deskOf, manuscript } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'
import { bodyOf, call, keys, menuOf, openBlank, saved, textOf } from './block-desk.ts'
import { everyBlock } from './every-block.ts'

test('every block is called by the keyboard, filled, published, and stands on the reader’s page', async ({ page, signIn }) => {
  const id = await openBlank(page, signIn)
  await textOf(page).click()
  await keys(page, 'Control+End', 'Enter')

  await call(page, '/xbt', '小标题')
  await page.keyboard.type('水从哪里来')
  await page.keyboard.press('Enter')

  await call(page, '、三级', '三级标题')
  await page.keyboard.type('下游')
  await page.keyboard.press('Enter')

  await call(page, '/yinwen', '引文')
  await page.keyboard.type('河里的鱼少了一半。')
  await keys(page, 'ArrowDown')
  await page.keyboard.type('村民阮文雄')
  await page.keyboard.press('Enter')

  await call(page, '/dzyy', '大字引语')
  await page.keyboard.type('没有见过这样低的水。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('老船长')
  await page.keyboard.press('Enter')

  await call(page, '/xmlb', '项目列表')
  await page.keyboard.type('上游放水')
  await page.keyboard.press('Enter')
  await page.keyboard.type('雨季推迟')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/bhlb', '编号列表')
  await page.keyboard.type('第一步')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/bg', '表格')
  await page.keyboard.type('三站水位')
  await page.keyboard.press('Enter')
  await page.keyboard.type('站')
  await page.keyboard.press('Tab')
  await page.keyboard.type('去年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('今年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('万象')
  await keys(page, 'Control+End')

  await call(page, '/zlk', '资料框')
  await page.keyboard.type('湄公河委员会')
  await page.keyboard.press('Enter')
  await page.keyboard.type('成立于1995年。')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/yd', '要点')
  await page.keyboard.type('水位每天两报')
  await page.keyboard.press('Enter')
  await page.keyboard.type('七年来第一次')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/sjx', '时间线')
  await expect(page.getByLabel('时间线标题')).toBeFocused()
  await page.keyboard.type('测流经过')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2018年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('停测')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('第 2 条的时间')).toBeFocused()
  await page.keyboard.type('2025年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('恢复测流')
  await keys(page, 'Escape', 'Control+End')

  await call(page, '/wd', '问答')
  await page.keyboard.type('两问')
  await page.keyboard.press('Enter')
  await page.keyboard.type('为什么停测？')
  await page.keyboard.press('Enter')
  await page.keyboard.type('因为没有经费。')
  await keys(page, 'Enter', 'Enter')
  await page.keyboard.type('今后呢？')
  await page.keyboard.press('Enter')
  await page.keyboard.type('每天两次。')
  await keys(page, 'Enter', 'Enter', 'Enter')

  await call(page, '/bza', '编者按')
  await page.keyboard.type('数字来自公开数据。')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/tp', '图片')
  await chooseFile(page)
  await call(page, '/图集', '图集')
  await chooseFile(page)

  await call(page, '/yp', '音频')
  await chooseFile(page)
  await call(page, '/shipin', '视频')
  await chooseFile(page)

  await call(page, '/wbnr', '外部内容')
  await page.keyboard.type('https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333.1007')
  await expect(page.getByText('认出来了：哔哩哔哩')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('江上的水文站')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  await call(page, '/ysyd', '延伸阅读')
  await page.getByRole('dialog').getByRole('searchbox').fill('湄公河')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /湄公河/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  await call(page, '/fgx', '分隔线')
  await page.keyboard.type('完。')

  for (const block of await page.locator('section[aria-label=图片], section[aria-label=图集]').all()) {
    await block.getByLabel(/替代文字/).fill('江边的水文站')
    await block.getByLabel(/图片来源/).fill('摄影：本报')
  }
  for (const name of ['音频标题', '标题'])
    await page.locator('.ProseMirror').getByLabel(name, { exact: true }).first().fill(`播放的${name}`)
  await saved(page)
  await expect.poll(async () => JSON.stringify(await bodyOf(id))).toContain('播放的标题')

  const kinds = (await bodyOf(id)).map((it) => it.type)
  for (const kind of everyBlock.map((it) => it.type)) expect(kinds, kind).toContain(kind)

  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await expect.poll(async () => (await fetch(`${base}/a/${id}`)).status).toBe(200)
  await page.goto(`/a/${id}`)
  const story = page.locator('article')
  for (const text of [
    ...['水从哪里来', '河里的鱼少了一半。', '村民阮文雄', '没有见过这样低的水。', '老船长', '上游放水', '第一步', '三站水位', '万象'],
    ...['湄公河委员会', '水位每天两报', '测流经过', '恢复测流', '为什么停测？', '每天两次。', '数字来自公开数据。', '江上的水文站'],
    ...['编者按', '延伸阅读', '播放的音频标题'],
  ])
    await expect(story.getByText(text).first(), text).toBeVisible()
  await expect(story.locator('audio')).toHaveCount(1)
  await expect(story.locator('video')).toHaveCount(1)
  await expect(story.getByRole('columnheader', { name: '去年' })).toBeVisible()
  await expect(story.locator('img[alt=江边的水文站]').first()).toBeVisible()
})

/** The newest file of its kind in the library, by keyboard. */
async function chooseFile(page: Page) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('listitem').getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

test('a story with every block is accessible to write in', async ({ page, signIn }) => {
  await openBlank(page, signIn, everyBlock)
  await expect(page.locator('.ProseMirror audio')).toBeVisible()
  await page.getByText('资料一句').click()
  await page.keyboard.press('Enter')
  expect(await findings(page)).toEqual([])
  await page.getByText('末尾一段。').click()
  await keys(page, 'End', 'Enter')
  await page.keyboard.type('/')
  await expect(menuOf(page)).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('a body that the schema refuses answers 422 in Chinese, and so do links that lead astray', async () => {
  const desk = await deskOf(base, chief)
  const run = (marks: unknown[]) =>
    manuscript('标题', '', { body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '字', marks }] }] } })
  const id = await desk.create('report', manuscript('标题'))
  const hostile = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'java\tscript:alert(1)', 'ｊavascript:alert(1)']
  const bodies = [run([{ type: 'superscript' }, { type: 'subscript' }]), ...hostile.map((href) => run([{ type: 'link', attrs: { href } }]))]
  for (const body of bodies) {
    const answer = await desk.save(id, 1, body)
    expect(answer.status, JSON.stringify(body)).toBe(422)
    expect(String(answer.body.reasons)).toMatch(/[\u4e00-\u9fff]/)
    const created = await desk.ask('POST', '/api/admin/stories', { kind: 'report', manuscript: body })
    expect(created.status).toBe(422)
  }
  expect((await desk.save(id, 1, run([{ type: 'link', attrs: { href: 'https://example.com/' } }]))).status).toBe(200)
})
