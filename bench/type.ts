import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { copyNewsroom } from '../e2e/newsroom-copy.ts'
import { measureType } from '../e2e/reader/measured-type.ts'
import { demoStories } from '../e2e/reader/page-types.ts'
import { startPaper } from '../e2e/running-paper.ts'
import { printTable } from './table.ts'

/**
 * `npm run bench:type`: what Chromium makes of the type of a story page in both scripts, from the narrowest phone to a desk:
 * characters a line, sizes, the widths of quotation marks, dashes and stops, orphans, the balance of the headline.
 */
execFileSync('node', ['server/boot/build.mjs'], { stdio: 'inherit' })
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((it) => it && existsSync(it))
const data = `var/bench-type-${process.pid}`
copyNewsroom(data)
const paper = await startPaper(data, { LOG_LEVEL: 'warn' })
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] })
try {
  const sitemap = await (await fetch(`${paper.base}/sitemaps/1.xml`)).text()
  const page = await browser.newPage()
  for (const slug of [demoStories.analysis, demoStories.report, demoStories.feature]) {
    const path = new RegExp(`/a/\\d+-${slug}`).exec(sitemap)?.[0]
    const rows: string[][] = []
    for (const script of ['', '/zh-hant'])
      for (const width of [360, 390, 414, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`${paper.base}${script}${path}`)
        const it = await measureType(page)
        const em = (n: number) => n.toFixed(2)
        rows.push([
          `${script ? '繁' : '简'} ${width}`,
          `${it.line}`,
          `${it.size}`,
          em(it.leading),
          ...[it.quote, it.dash, it.stop, it.gap, it.ruby].map(em),
          `${it.orphans}/${it.paragraphs}`,
          `${it.headlineLines}`,
          em(it.headlineBalance),
          `${it.overflow}`,
        ])
      }
    printTable(
      path ?? slug,
      ['', '字/行', '字号px', '行距', '引号em', '破折号em', '逗号em', '中西间隙em', '注音em', '孤字', '标题行', '标题匀', '溢出px'],
      rows,
    )
  }
} finally {
  await browser.close()
  await paper.stop()
  rmSync(data, { recursive: true, force: true })
}
