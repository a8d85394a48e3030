import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run, say } from './shell.mjs'

const SYSTEM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The Chromium to test with: the system's, else Playwright's own download, else Debian's package when we may install it.
 * Answers its path, '' for Playwright's own, or null when there is none to be had.
 */
export async function ensureBrowser() {
  const found = SYSTEM.find((path) => path && existsSync(path))
  if (found) return found
  if (spawnSync('node_modules/.bin/playwright', ['install', '--dry-run', 'chromium'], { encoding: 'utf8' }).status === 0) {
    say('下载 Playwright 的 Chromium')
    if ((await run('playwright', ['install', 'chromium'])) === 0) return ''
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('用 apt-get 安装 Chromium 与中文字体')
    await run('apt-get', ['update', '-qq'], { quiet: true })
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  return null
}
