import { deskOf, manuscript } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, editor } from '../paper.ts'
import { named, openAtBar, sheet } from './bar.ts'

test('a guess of the converter is underlined in the traditional preview, settled by a term, and gone', async ({ page, signIn }) => {
  await signIn(page, editor)
  const desk = await deskOf(base, editor)
  const village = '云泉村'
  const id = await desk.create('report', manuscript(named('繁体预览'), `记者在${village}采访。`))
  await openAtBar(page, id)
  await page.getByRole('button', { name: '预览' }).click()
  await sheet(page).getByRole('button', { name: '繁體' }).click()
  const doubts = page.getByRole('region', { name: '拿不准的字' })
  const settle = doubts.getByRole('group', { name: `加入术语表：${village}` })
  await expect(settle).toBeVisible()
  const marked = () =>
    page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('dialog iframe')?.contentWindow as (Window & typeof globalThis) | null
      return [...(frame?.CSS.highlights.get('doubt') ?? [])].map(String).join('')
    })
  await expect.poll(marked).toContain('雲')
  expect(await findings(page)).toEqual([])
  await doubts.getByRole('button', { name: /^看位置/ }).click()

  await settle.getByRole('button', { name: village }).click()
  const dialog = page.getByRole('dialog', { name: '加入术语表' })
  await expect(dialog.getByLabel('本报采用的写法')).toHaveValue(village)
  await expect(dialog.getByLabel('繁体写法')).toHaveValue(village)
  await dialog.getByLabel('用在哪里').selectOption('只在这篇稿件')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(doubts.getByRole('status')).toContainText('预览已更新')
  await expect(settle).toHaveCount(0)
  await expect(page.frameLocator('dialog iframe').getByText(`在${village}`)).toBeVisible()
})
