import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdAlone } from '#server/door/only-one'

test('a second process on the same database is refused in one clear line, until the first lets go', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'eddiba.db')
  const letGo = await holdAlone(file)
  expect(readFileSync(`${file}.pid`, 'utf8').trim()).toBe(String(process.pid))
  await expect(holdAlone(file, 50)).rejects.toThrow(new RegExp(`正由另一个进程（进程号 ${process.pid}）使用`))
  const waiting = holdAlone(file, 2000)
  await letGo()
  await (await waiting)()
})
