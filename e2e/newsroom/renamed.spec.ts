import { rmSync } from 'node:fs'
import { deskOf } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { admin } from '../paper.ts'
import { startPaper } from '../running-paper.ts'
import { signInAt } from '../session.ts'

const words = {
  ...{ name: '南洋早报', nameHant: '', tagline: '东南亚的清晨', taglineHant: '', description: '', descriptionHant: '', contact: '' },
  accent: { day: '#0b5cad', night: '#66aaff' },
  traditional: true,
}

test('a paper that is renamed shows its new name to readers, machines and the newsroom, and nothing of the old one', async ({ page }) => {
  // A paper of its own is set up first.
  test.setTimeout(300_000)
  const data = `var/e2e-renamed-${process.pid}`
  copyNewsroom(data)
  const paper = await startPaper(data)
  const { base } = paper
  const read = async (path: string) => (await fetch(base + path)).text()
  const picture = async (address: string) => {
    const answer = await fetch(new URL(address, base))
    expect([answer.status, answer.headers.get('cache-control')], address).toEqual([200, 'public, max-age=31536000, immutable'])
  }
  try {
    // As the house prints until then.
    expect(await read('/latest')).toContain('/share-card.png')
    expect(await read('/')).not.toContain('/marks/')

    const desk = await deskOf(base, admin)
    expect((await desk.ask('PUT', '/api/admin/settings', { ...words, version: 0 })).status).toBe(200)
    await expect.poll(() => read('/')).toContain('/marks/')

    const front = await read('/')
    const marks = /\/marks\/([0-9a-f]{12})\/favicon\.svg/.exec(front)?.[1]
    expect(front).toContain(`/marks/${marks}/logo.png`)
    const hant = await read('/zh-hant/latest')
    expect(hant).toContain(`/marks/${marks}/share-card-hant.png`)
    const manifest = JSON.parse(await read('/manifest.webmanifest'))
    expect(manifest).toMatchObject({ name: '南洋早报', short_name: '南洋早报' })
    for (const { src } of manifest.icons) await picture(src)
    for (const name of ['favicon.svg', 'logo.png', 'share-card.png', 'share-card-hant.png']) await picture(`/marks/${marks}/${name}`)
    expect(await read('/rss.xml')).toContain('<title>南洋早报</title>')
    expect((await fetch(`${base}/favicon.ico`)).url).toBe(`${base}/marks/${marks}/favicon.png`)
    for (const path of ['/', '/manifest.webmanifest', '/latest'])
      expect((await read(path)).replaceAll(/[\w.]+@demo\.eddiba\.example/g, ''), path).not.toContain('Eddiba')

    await page.goto(`${base}/admin/sign-in`)
    await expect(page).toHaveTitle(/· 南洋早报 编辑部$/)
    await expect(page.getByText('南洋早报 编辑部', { exact: true })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await signInAt(page, base, admin)
    await page.goto(`${base}/admin/settings`)
    await expect(page.getByRole('link', { name: '南洋早报 编辑部' })).toBeVisible()
    expect(await findings(page)).toEqual([])
  } finally {
    await paper.stop()
    rmSync(data, { recursive: true, force: true })
  }
})
