import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import type { Passage } from '#lib/chinese/proof/finding'
import { proofread } from '#lib/chinese/proof/proofread'
import { compareManuscripts } from '#lib/story/compare'

import { type Desk, deskOf } from '../e2e/desk.ts'
import { copyNewsroom } from '../e2e/newsroom-copy.ts'
import { chief } from '../e2e/paper.ts'
import { type RunningPaper, startPaper } from '../e2e/running-paper.ts'
import { copyEdited, demoParagraphs, longStory } from './editor-copy.ts'
import { scriptsOf } from './editor-scripts.ts'
import { saveTimes, typeAt, watchKeys } from './editor-typing.ts'
import { figure, percentile, printTable } from './table.ts'

/**
 * `npm run bench:editor`: the editor of the production build in Chromium, over a copy of the demo newsroom: how long a key
 * takes to be seen in a story of 20,000 characters and 300 blocks, how soon a cold editor takes keys, how long a save takes,
 * and what proof-reading and comparing cost. Saving, checks and proof-reading are on, as on any day.
 */
const KEYS = 240
const OPENINGS = 10
const SAVES = 40
const NAMES = { section: String, topic: String, author: String, story: String }
const EXPECTED = { key: 50, ready: 1500, save: 150 }

execFileSync('node', ['server/boot/build.mjs'], { stdio: 'inherit' })
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((it) => it && existsSync(it))
const data = `var/bench-editor-${process.pid}`
copyNewsroom(data)
const paper = await startPaper(data, { LOG_LEVEL: 'warn' })
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] })
try {
  await measure(paper, browser)
} finally {
  await browser.close()
  await paper.stop()
  rmSync(data, { recursive: true, force: true })
}

async function measure({ base }: RunningPaper, chrome: Browser): Promise<void> {
  const desk = await deskOf(base, chief)
  const copy = await demoParagraphs(desk, base)
  const long = longStory(copy, 20_000, 300)
  const [longId, shortId] = [await desk.create('feature', long), await desk.create('report', longStory(copy, 1500, 16))]

  // The browser is to be cold, not the server: the first page after its start takes seconds.
  await (await fetch(`${base}/admin/stories/${shortId}`, { headers: { cookie: desk.cookie } })).text()
  const cold = await openings(chrome, desk, `${base}/admin/stories/${longId}`)
  const coldShort = await openings(chrome, desk, `${base}/admin/stories/${shortId}`)

  const page = await (await signedIn(chrome, desk)).newPage()
  await page.goto(`${base}/admin/stories/${longId}`)
  await page.locator('.ProseMirror[contenteditable=true]').waitFor()
  const [characters, blocks] = await page
    .locator('.ProseMirror')
    .evaluate((it) => [it.textContent?.length ?? 0, it.childElementCount] as const)
  const keys = await watchKeys(page)
  // At the beginning, in the middle and at the end: where the key falls decides how much of the page moves.
  for (const share of [0, 0.25, 0.5, 0.75, 1]) await typeAt(page, share, KEYS / 5)
  const { painted, timed } = await keys()
  const saved = await saveTimes(page, SAVES)
  const sizes = await scriptsOf(chrome, desk, `${base}/admin/stories/${shortId}`)

  const passages: Passage[] = longStory(copy, 1500, 16).body.content.flatMap((block, i) => {
    const text = block.type === 'paragraph' ? (block.content ?? []).map((it) => ('text' in it ? it.text : '')).join('') : ''
    return text ? [{ place: `${i}`, kind: 'text' as const, text }] : []
  })
  const proofed = repeated(40, () => proofread(passages))
  const before = longStory(copy, 5000, 60)
  const after = copyEdited(before)
  const compared = repeated(40, () => compareManuscripts(structuredClone(before), structuredClone(after), NAMES))

  console.log(
    `\n${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Chromium ${chrome.version()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`,
  )
  console.log(`${figure(characters)} characters in ${blocks} blocks, ${painted.length} keys at five places, ${saved.length} saves`)
  const row = (name: string, times: number[], most?: number) => {
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
    return [name, figure(p50), figure(p95), most ? `≤ ${figure(most)}` : '', most ? (p95 <= most ? 'yes' : 'NO') : '']
  }
  printTable(
    'The editor, milliseconds',
    ['', 'p50', 'p95', 'expected p95', 'kept'],
    [
      row('key → paint (keydown to after the next frame)', painted, EXPECTED.key),
      row('key → paint (Event Timing, by 8 ms, below 16 ms as 16)', timed, EXPECTED.key),
      row('cold editor ready, 20,000 characters', cold, EXPECTED.ready),
      row('cold editor ready, 1,500 characters', coldShort, EXPECTED.ready),
      row('save round trip, 20,000 characters', saved, EXPECTED.save),
      row('proof-reading 1,500 characters', proofed),
      row('comparing two versions of 5,000 characters', compared),
    ],
  )
  printTable(
    'Scripts that a cold editor loads',
    ['', 'files', 'KB gzip', 'KB'],
    [['before it can be written in', String(sizes.files), figure(sizes.gzip / 1024), figure(sizes.bytes / 1024)]],
  )
}

/** Milliseconds of each of `n` runs, after some to warm up. */
function repeated(n: number, work: () => unknown): number[] {
  for (let i = 0; i < 5; i += 1) work()
  return Array.from({ length: n }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
}

/** A browser of its own, with nothing in its cache, in which somebody has signed in. */
function signedIn(chrome: Browser, desk: Desk): Promise<BrowserContext> {
  return chrome.newContext({
    ...{ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
    extraHTTPHeaders: { cookie: desk.cookie },
  })
}

/**
 * From the start of the navigation until the text takes the focus, each time in a new browser profile. The first is not counted:
 * in it the browser itself starts up, which takes seconds whatever page it shows.
 */
async function openings(chrome: Browser, desk: Desk, address: string): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i <= OPENINGS; i += 1) {
    const context = await signedIn(chrome, desk)
    const page = await context.newPage()
    await page.addInitScript(() => {
      const look = () => {
        const text = document.querySelector<HTMLElement>('.ProseMirror[contenteditable=true]')
        text?.focus()
        if (text && document.activeElement === text) document.documentElement.dataset.ready = String(performance.now())
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    if (i > 0) times.push(Number(await page.locator('html').getAttribute('data-ready')))
    await context.close()
  }
  return times
}
