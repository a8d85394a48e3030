import { expect, test } from '../fixtures.ts'
import { chief, PASSWORD, PORT } from '../paper.ts'

for (const host of ['localhost', '127.0.0.1']) {
  test(`with SITE_URL unset one signs in at ${host}`, async ({ page }) => {
    await page.goto(`http://${host}:${PORT}/admin`)
    await page.getByLabel('邮箱').fill(chief)
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page.getByRole('heading', { name: '工作台' })).toBeVisible()
    expect(new URL(page.url()).hostname).toBe(host)
  })
}

test('a wrong password and an unknown address are refused in the same words', async ({ page }) => {
  const said: string[] = []
  for (const email of [chief, 'nobody@demo.eddiba.example']) {
    await page.goto('/admin/sign-in')
    await page.getByLabel('邮箱').fill(email)
    await page.getByLabel('密码').fill('bushi-zhege-mima')
    await page.getByRole('button', { name: '登录' }).click()
    const alert = page.getByRole('alert').filter({ hasText: /[一-龥]/ })
    said.push(await alert.innerText())
  }
  expect(said[0]).toBe(said[1])
})
