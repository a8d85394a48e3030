import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { run, say } from './shell.mjs'

/** `npm test`: all that CI knows: lint, types, dead code, unit and database tests on both engines, then a real browser. */
const reports = mkdtempSync(join(tmpdir(), 'eddiba-test-'))
const total = { passed: 0, failed: 0 }
/** Each phase with the seconds it took. */
const took = []

await phase('安装', ensureInstalled)
// Drawn beside what needs no newsroom, with the processor time that this leaves.
const newsroom = run('node', ['e2e/prepare.ts'], { quiet: true })

await phase('规则与类型', async () => {
  await check('格式与规则（biome）', 'biome', ['check', '.'])
  await check('类型（next typegen）', 'next', ['typegen'])
  await check('类型（tsc）', 'tsc', ['--noEmit'])
  await check('无用代码（knip）', 'knip', [])
})

await phase('单元与数据库', async () => {
  say('单元测试与数据库测试（SQLite 与 PostgreSQL）')
  const unit = join(reports, 'unit.json')
  await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`])
  add(unit, (it) => [
    it.numPassedTests,
    it.numFailedTests + it.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  ])
})

await phase('构建', ensureBuilt)
await phase('演示编辑部', () => newsroom)
const browser = await ensureBrowser()
if (browser === null) {
  console.error('没有可用的 Chromium：请安装它，或用 CHROMIUM_PATH 指明位置')
  total.failed += 1
} else {
  await phase('浏览器', async () => {
    say('浏览器测试（Playwright）')
    const e2e = join(reports, 'e2e.json')
    const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: e2e }
    await run('playwright', ['test', '-c', 'e2e', '--reporter=list,json'], { env })
    add(e2e, (it) => [it.stats.expected + it.stats.flaky, it.stats.unexpected + it.errors.length])
  })
}

rmSync(reports, { recursive: true, force: true })
const seconds = took.reduce((sum, [, it]) => sum + it, 0)
console.log(`用时：${took.map(([name, it]) => `${name} ${it} 秒`).join(' · ')} · 共 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

async function phase(name, work) {
  const began = performance.now()
  await work()
  took.push([name, Math.round((performance.now() - began) / 1000)])
}

async function check(name, command, args) {
  say(name)
  const ok = (await run(command, args)) === 0
  total[ok ? 'passed' : 'failed'] += 1
}

function add(file, count) {
  try {
    const [passed, failed] = count(JSON.parse(readFileSync(file, 'utf8')))
    total.passed += passed
    total.failed += failed
  } catch (error) {
    console.error(`测试没有留下报告：${error.message}`)
    total.failed += 1
  }
}
